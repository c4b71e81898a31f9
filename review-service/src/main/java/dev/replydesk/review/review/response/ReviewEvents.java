package dev.replydesk.review.review.response;

import dev.replydesk.chassis.outbox.Announcement;
import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.review.review.domain.Review;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A review that is, may be or ever was a case is told in every new state that response-service can see. */
@Component
class ReviewEvents implements Announcements<Review> {
    private static final String DESTINATION = "response-service";
    private final ReviewSnapshots reviews;

    ReviewEvents(ReviewSnapshots reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<Announcement> of(@Nullable Review before, Review after) {
        if (!after.isTold()) {
            return List.of();
        }
        var snapshot = reviews.of(after);
        if (before == null && after.removedAt() != null) {
            return List.of(new Announcement("ReviewRemoved", DESTINATION, snapshot));
        }
        if (before == null || !before.isTold()) {
            return List.of(new Announcement("ReviewAssessed", DESTINATION, snapshot));
        }
        if (before.removedAt() == null && after.removedAt() != null) {
            return List.of(new Announcement("ReviewRemoved", DESTINATION, snapshot));
        }
        var seen = reviews.of(before).seq(after.version());
        return seen.equals(snapshot)
                ? List.of()
                : List.of(new Announcement(type(before, after), DESTINATION, snapshot));
    }

    private static String type(Review before, Review after) {
        return before.revisions().size() == after.revisions().size() ? "ReviewAssessed" : "ReviewRevised";
    }
}
