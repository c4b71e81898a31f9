package dev.replydesk.response.cases.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person published the reply by hand and says where. {@code publishedAt} may be given in whole minutes, so it may lie
 * before the submission by less than one; the answer never counts from before it was submitted or from the future.
 */
public record ProveReply(Actor actor, String replyId, String url, @Nullable Instant publishedAt) implements CaseChange {
    private static final Duration SKEW = Duration.ofMinutes(5);

    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var reply = c.reply(replyId);
        c.onlyWhen("a reply can be proven", CaseState.PUBLISHING);
        if (!reply.isIn(PublicationState.PENDING)) {
            throw new StateRefused("This reply is not waiting to be published by hand"
                    + (reply.isIn(PublicationState.HELD) ? " yet: its undo time is still running." : "."));
        }
        if (Objects.requireNonNull(reply.publication()).isHandedOver()) {
            throw new StateRefused(
                    "This reply is sent to the marketplace by itself; nobody has to publish it by hand.");
        }
        var at = answeredAt(reply, now);
        var proven = reply.with(Objects.requireNonNull(reply.publication()).confirmed(at, now, Origin.MANUAL))
                .with(new Proof(url, at, actor, now));
        return c.edit().replace(proven).log(HistoryEntry.of(HistoryType.CONFIRMED, now).by(actor).about(replyId))
                .answered(at, now).seen();
    }

    private Instant answeredAt(Reply reply, Instant now) {
        if (publishedAt == null) {
            return now;
        }
        if (publishedAt.isAfter(now.plus(SKEW))) {
            throw new FieldRefused("publishedAt", "must not be in the future");
        }
        if (publishedAt.isBefore(reply.submittedAt().truncatedTo(ChronoUnit.MINUTES))) {
            throw new FieldRefused("publishedAt", "must not be before the reply was submitted, " + reply.submittedAt());
        }
        var notBefore = publishedAt.isBefore(reply.submittedAt()) ? reply.submittedAt() : publishedAt;
        return (notBefore.isAfter(now) ? now : notBefore).truncatedTo(ChronoUnit.MILLIS);
    }
}
