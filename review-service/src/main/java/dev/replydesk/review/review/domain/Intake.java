package dev.replydesk.review.review.domain;

import dev.replydesk.review.detection.domain.Judge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides between known, changed and contradicting when a submission meets the review it speaks of. */
record Intake(Review review, Submission told, Judge judge, Instant now) {

    Reception decide() {
        var thread = review.revisions().stream().filter(r -> r.belongsTo(followUpId())).toList();
        if (thread.isEmpty()) {
            return revise(Revision.Kind.FOLLOW_UP);
        }
        var newest = thread.getLast();
        if (newest.content().equals(told.content())) {
            return sameWords(told.isNewerThan(newest));
        }
        if (told.isNewerThan(newest)) {
            return revise(newest.kind().next());
        }
        return thread.stream().anyMatch(this::repeats)
                ? new Reception.Known()
                : new Reception.Differs(newest.content().differences(told.content()));
    }

    private boolean repeats(Revision older) {
        return older.content().equals(told.content()) && older.at().equals(told.writtenAt());
    }

    private Reception revise(Revision.Kind kind) {
        if (review.revisions().size() == Review.MOST) {
            return new Reception.Full();
        }
        var assessment = review.assessment().revised(kind, told, judge);
        var revisions = new ArrayList<>(review.revisions());
        revisions.add(new Revision(revisions.size() + 1, kind, followUpId(), told.content(), told.writtenAt(), now,
                assessment.verdict().state()));
        return reception(review.next(details(true), revisions, assessment, review.with(told.reply())));
    }

    private Reception sameWords(boolean newer) {
        var fields = newer || isFollowUp() ? List.<String>of() : contradictions();
        if (!fields.isEmpty()) {
            return new Reception.Differs(fields);
        }
        return reception(
                review.next(details(newer), review.revisions(), review.assessment(), review.with(told.reply())));
    }

    private List<String> contradictions() {
        var fields = new ArrayList<String>();
        if (!told.isPublishedAt(review.publishedAt())) {
            fields.add("publishedAt");
        }
        fields.addAll(review.details().differences(told.details()));
        return fields;
    }

    /** A newer submission wins, an older one only fills gaps; a follow-up speaks for itself alone. */
    private Details details(boolean newer) {
        return written(newer).ranked(told.details().customerTier());
    }

    private Details written(boolean newer) {
        if (isFollowUp()) {
            return review.details();
        }
        return newer ? told.details().orElse(review.details()) : review.details().orElse(told.details());
    }

    private boolean isFollowUp() {
        return told.followUpOf() != null;
    }

    private @Nullable String followUpId() {
        return isFollowUp() ? told.externalId() : null;
    }

    private Reception reception(Review next) {
        return next == review
                ? new Reception.Known()
                : new Reception.Changed(next.changedBy(told.origin(), isRevised(next)));
    }

    private boolean isRevised(Review next) {
        return next.revisions().size() > review.revisions().size();
    }
}
