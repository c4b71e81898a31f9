package dev.replydesk.response.cases.domain;

import java.time.Instant;
import java.util.Objects;

/** A second person sends a waiting reply back to its writer and says why. */
public record ReturnReply(Actor actor, String replyId, String reason) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var reply = Approving.waiting(c, replyId, "it can be returned");
        var approval = Objects.requireNonNull(reply.approval()).decided(ApprovalState.RETURNED, actor, now, reason,
                actor.is(reply.submittedBy()));
        return c.edit().backToWriter(reply.with(approval), now)
                .log(HistoryEntry.of(HistoryType.REPLY_RETURNED, now).by(actor).about(replyId).because(reason)).seen();
    }
}
