package dev.replydesk.review.review.domain;

import dev.replydesk.review.detection.domain.VerdictState;

/** What response-service heard last of a review, as its last case shows it. */
public record Heard(long version, int revision, VerdictState verdict, boolean answered, boolean open) {

    /** Whether it missed something that changes what is owed; the rest comes with whatever is told next. */
    public boolean isBehind(Review review) {
        var words = revision < review.revisions().size() || verdict != review.assessment().verdict().state();
        var end = !answered && review.isAnsweredElsewhere() || open && review.removedAt() != null;
        return version < review.version() && (words || end);
    }
}
