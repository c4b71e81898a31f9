package dev.replydesk.response.cases.domain;

import java.time.Instant;
import java.util.Objects;

/** The writer takes a reply back that waits for approval or for somebody to publish it by hand. */
public record WithdrawReply(Actor actor, String replyId, boolean mayOverrule) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var reply = c.reply(replyId);
        c.onlyWhen("a reply can be withdrawn", CaseState.AWAITING_APPROVAL, CaseState.PUBLISHING);
        if (!reply.isWaitingForApproval() && !reply.isIn(PublicationState.PENDING)) {
            throw new StateRefused("This reply waits neither for approval nor for being published by hand.");
        }
        new TakeBack(actor, mayOverrule).onlyOwn(reply);
        return c.edit().backToWriter(withdrawn(reply, now), now)
                .log(HistoryEntry.of(HistoryType.REPLY_WITHDRAWN, now).by(actor).about(replyId)).seen();
    }

    private Reply withdrawn(Reply reply, Instant now) {
        return reply.isWaitingForApproval()
                ? reply.with(
                        Objects.requireNonNull(reply.approval()).decided(ApprovalState.WITHDRAWN, actor, now, null,
                                false))
                : TakeBack.cancelled(reply, "withdrawn");
    }
}
