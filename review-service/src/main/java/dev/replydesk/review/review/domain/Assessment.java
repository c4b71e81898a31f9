package dev.replydesk.review.review.domain;

import dev.replydesk.review.detection.domain.Complaint;
import dev.replydesk.review.detection.domain.Judge;
import dev.replydesk.review.detection.domain.Verdict;
import dev.replydesk.review.detection.domain.VerdictState;
import dev.replydesk.review.detection.domain.painpoint.PainPoint;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a review was judged, by which stars, what people made of it, and whether it ever was a case: once queued, always
 * answered for. {@code mixed}: it was MIXED once, which the policies of its merchant may make a case as well.
 */
public record Assessment(@Nullable Integer rating, Verdict verdict, List<Complaint> complaints,
        List<Correction> corrections, boolean queued, boolean mixed) {

    public Assessment {
        complaints = complaints == null ? List.of() : List.copyOf(complaints);
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
    }

    static Assessment first(Submission told, Judge judge) {
        var said = told.said(judge.settings());
        var judged = judge.judge(said);
        return new Assessment(said.stars(), judged.verdict(), judged.complaints(), List.of(),
                judged.verdict().state().isQueued(), judged.verdict().state() == VerdictState.MIXED);
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
        return new Assessment(rating, Verdict.corrected(correction.to(), correction.reason()), complaints, longer,
                queued || correction.to().isQueued(), mixed || correction.to() == VerdictState.MIXED);
    }

    /** A follow-up leaves the stars of the review as they are, and adds to what it complains about. */
    Assessment revised(Revision.Kind kind, Submission told, Judge judge) {
        var said = told.said(judge.settings());
        var judged = judge.judge(said);
        var next = softens(kind, said.stars()) ? verdict : judged.verdict();
        var isFollowUp = kind == Revision.Kind.FOLLOW_UP;
        return new Assessment(isFollowUp ? rating : said.stars(), next,
                isFollowUp ? with(judged.complaints()) : judged.complaints(), corrections,
                queued || next.state().isQueued(), mixed || next.state() == VerdictState.MIXED);
    }

    private List<Complaint> with(List<Complaint> more) {
        var points = EnumSet.noneOf(PainPoint.class);
        return Stream.concat(more.stream(), complaints.stream()).filter(c -> points.add(c.point())).toList();
    }

    /** A follow-up without stars says nothing that could take a complaint back. */
    private boolean softens(Revision.Kind kind, @Nullable Integer told) {
        return kind == Revision.Kind.FOLLOW_UP && told == null && verdict.state() == VerdictState.NEGATIVE;
    }
}
