package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The review as review-service last told it. {@code seq} is that service's counter: what is not newer is ignored.
 * {@code correctedAt} is set while a person's correction of the verdict holds; {@code painPoints} are what it complains
 * about by name, the weightiest first.
 */
public record ReviewCopy(String reviewId, long seq, @Nullable String externalId, @Nullable Integer rating,
        @Nullable String title, String text, @Nullable String language, @Nullable String author,
        @Nullable String customerId, @Nullable String product, @Nullable String orderId, @Nullable String url,
        Instant publishedAt, @Nullable Instant editedAt, Instant receivedAt, List<Revision> revisions, Verdict verdict,
        @Nullable Instant correctedAt, @Nullable MarketplaceReply reply, List<String> painPoints) {

    public ReviewCopy {
        revisions = List.copyOf(revisions);
        painPoints = painPoints == null ? List.of() : List.copyOf(painPoints);
    }

    public int revision() {
        return current().number();
    }

    public Revision current() {
        return revisions.getLast();
    }

    /** All that the customer says now: the text, and every follow-up to it. */
    public String allText() {
        var out = new StringBuilder(title == null ? "" : title + "\n").append(text);
        revisions.stream().filter(r -> r.kind() == RevisionKind.FOLLOW_UP)
                .forEach(r -> out.append('\n').append(r.text()));
        return out.toString();
    }

    boolean isNewerThan(ReviewCopy other) {
        return seq > other.seq;
    }
}
