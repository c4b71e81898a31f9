package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.CustomerTier;
import dev.replydesk.response.sla.domain.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The review as review-service last told it. {@code seq} is that service's counter: what is not newer is ignored.
 * {@code correctedAt} is set while a person's correction of the verdict holds; {@code reply} is the newest one given
 * outside of this product, {@code answers} are ours; {@code painPoints} are what it complains about by name, the
 * weightiest first; {@code product} is a name, {@code productId} the marketplace's id of it; {@code customerTier} is
 * there where the merchant's own systems told one.
 */
public record ReviewCopy(String reviewId, long seq, @Nullable String externalId, @Nullable Integer rating,
        @Nullable String title, String text, @Nullable String language, @Nullable String author,
        @Nullable String customerId, @Nullable String product, @Nullable String productId, @Nullable String orderId,
        @Nullable String url,
        Instant publishedAt, @Nullable Instant editedAt, Instant receivedAt, List<Revision> revisions, Verdict verdict,
        @Nullable Instant correctedAt, @Nullable MarketplaceReply reply, List<OwnAnswer> answers,
        List<String> painPoints, @Nullable CustomerTier customerTier) {

    /** The pain point of what may do harm. */
    public static final String SAFETY = "SAFETY_HEALTH";

    public ReviewCopy {
        revisions = List.copyOf(revisions);
        answers = answers == null ? List.of() : List.copyOf(answers);
        painPoints = painPoints == null ? List.of() : List.copyOf(painPoints);
    }

    /** Somebody may come to harm; such a review waits for nothing. */
    public boolean isAboutSafety() {
        return painPoints.contains(SAFETY);
    }

    /** What the customer is to the merchant, where so many cases of theirs came before. */
    public @Nullable CustomerTier tierAfter(int earlierCases) {
        return CustomerTier.of(customerTier, customerId != null, earlierCases);
    }

    public int revision() {
        return current().number();
    }

    public Revision current() {
        return revisions.getLast();
    }

    /** Since when it is judged as it is: a person decided so, or its newest words came. */
    Instant judgedAt() {
        return correctedAt == null ? current().receivedAt() : correctedAt;
    }

    /** The newest words that were written after one instant, and not after another. */
    Optional<Revision> writtenBetween(Instant after, Instant until) {
        return revisions.stream().filter(r -> r.writtenAt().isAfter(after) && !r.writtenAt().isAfter(until))
                .reduce((_, later) -> later);
    }

    /** All that the customer says now: the text, and every follow-up to it. */
    public String allText() {
        var out = new StringBuilder(title == null ? "" : title + "\n").append(text);
        revisions.stream().filter(r -> r.kind() == RevisionKind.FOLLOW_UP)
                .forEach(r -> out.append('\n').append(r.text()));
        return out.toString();
    }

    Optional<OwnAnswer> answerOf(String caseId) {
        return answers.stream().filter(a -> a.caseId().equals(caseId)).findFirst();
    }

    boolean isNewerThan(ReviewCopy other) {
        return seq > other.seq;
    }
}
