package dev.replydesk.review.customer;

import dev.replydesk.review.detection.domain.VerdictState;
import dev.replydesk.review.review.Tally;
import dev.replydesk.review.review.domain.Review;
import java.util.List;

/** Somebody who wrote, with the newest reviews first and counts of all of them. */
public record Customer(String id, List<Review> latest, List<Tally> tallies) {

    public long count(VerdictState verdict) {
        return tallies.stream().filter(t -> t.verdict() == verdict).mapToLong(Tally::count).sum();
    }

    public long total() {
        return tallies.stream().mapToLong(Tally::count).sum();
    }
}
