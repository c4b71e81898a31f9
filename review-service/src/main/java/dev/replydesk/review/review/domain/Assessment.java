package dev.replydesk.review.review.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a review was judged, by which stars, what people made of it, and whether it ever was a case: once queued, always
 * answered for.
 */
public record Assessment(@Nullable Integer rating, Verdict verdict, List<Correction> corrections, boolean queued) {

    public Assessment {
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
    }

    static Assessment first(@Nullable Integer rating) {
        var verdict = Verdict.byStars(rating);
        return new Assessment(rating, verdict, List.of(), verdict.state().isQueued());
    }

    /** The correction that the verdict rests on, until the customer says something new. */
    public @Nullable Correction standing() {
        return verdict.rule() == Verdict.Rule.CORRECTED ? corrections.getLast() : null;
    }

    /** Whether one more correction still fits. */
    public boolean isOpen() {
        return corrections.size() < Review.MOST;
    }

    Assessment correct(Correction correction) {
        var longer = Stream.concat(corrections.stream(), Stream.of(correction)).toList();
        return new Assessment(rating, Verdict.corrected(correction), longer, queued || correction.to().isQueued());
    }

    /** A follow-up leaves the stars of the review as they are. */
    Assessment revised(Revision.Kind kind, @Nullable Integer told) {
        var next = softens(kind, told) ? verdict : Verdict.byStars(told);
        var stars = kind == Revision.Kind.FOLLOW_UP ? rating : told;
        return new Assessment(stars, next, corrections, queued || next.state().isQueued());
    }

    /** A follow-up without stars says nothing that could take a complaint back. */
    private boolean softens(Revision.Kind kind, @Nullable Integer told) {
        return kind == Revision.Kind.FOLLOW_UP && told == null && verdict.state() == VerdictState.NEGATIVE;
    }
}
