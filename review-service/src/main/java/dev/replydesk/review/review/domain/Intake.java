package dev.replydesk.review.review.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides between known, changed and contradicting when a submission meets the review it speaks of. */
record Intake(Review review, Submission told, Instant now) {

    Reception decide() {
        var thread = review.told(followUpId()).toList();
        if (thread.isEmpty()) {
            return revise(Revision.Kind.FOLLOW_UP);
        }
        var newest = thread.getLast();
        if (told.isNewerThan(newest)) {
            return newest.content().equals(told.content()) ? renew() : revise(newest.kind().next());
        }
        if (newest.content().equals(told.content())) {
            return complete();
        }
        return thread.stream().anyMatch(this::repeats)
                ? new Reception.Known()
                : new Reception.Differs(newest.content().differences(told.content()));
    }

    private @Nullable String followUpId() {
        return told.followUpOf() == null ? null : told.externalId();
    }

    private boolean repeats(Revision older) {
        return older.content().equals(told.content()) && older.at().equals(told.writtenAt());
    }

    private Reception revise(Revision.Kind kind) {
        if (review.revisions().size() == Review.MOST) {
            return new Reception.Full();
        }
        var verdict = verdict(kind);
        var revision = new Revision(review.revisions().size() + 1, kind, followUpId(), told.content(),
                told.writtenAt(), now, verdict.state());
        var revised = review.detailed(newerDetails()).revised(revision, verdict);
        return new Reception.Changed(answered(revised));
    }

    /** A follow-up without stars cannot soften a complaint. */
    private Verdict verdict(Revision.Kind kind) {
        var rating = told.content().rating();
        var quiet = kind == Revision.Kind.FOLLOW_UP && rating == null;
        return quiet && review.verdict().state() == VerdictState.NEGATIVE ? review.verdict() : Verdict.byStars(rating);
    }

    private Reception renew() {
        return changed(review.detailed(newerDetails()));
    }

    private Details newerDetails() {
        return told.followUpOf() == null ? told.details().orElse(review.details()) : review.details();
    }

    private Reception complete() {
        var fields = told.followUpOf() == null ? contradictions() : List.<String>of();
        if (!fields.isEmpty()) {
            return new Reception.Differs(fields);
        }
        return changed(told.followUpOf() == null ? review.detailed(review.details().orElse(told.details())) : review);
    }

    private List<String> contradictions() {
        var published = told.publishedAt().equals(review.publishedAt()) ? List.<String>of() : List.of("publishedAt");
        return Stream.concat(published.stream(), review.details().differences(told.details()).stream()).toList();
    }

    private Reception changed(Review next) {
        var answered = answered(next);
        return answered.equals(review) ? new Reception.Known() : new Reception.Changed(answered);
    }

    private Review answered(Review next) {
        return told.reply() == null ? next : next.answered(told.reply());
    }
}
