package dev.replydesk.response.cases.domain;

import java.time.Instant;

/** The writer thinks again before anybody outside has seen the reply. */
public record UndoReply(Actor actor, String replyId, long seenVersion, boolean mayOverrule) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var reply = c.reply(replyId);
        c.onlyVersion(seenVersion);
        c.onlyWhen("a reply can be undone", CaseState.PUBLISHING);
        if (reply.publication() == null || !reply.publication().state().isUnsent()) {
            throw new StateRefused("This reply is not held or pending any more, so it cannot be undone.");
        }
        new TakeBack(actor, mayOverrule).onlyOwn(reply);
        return c.edit().backToWriter(TakeBack.cancelled(reply, "undone"), now)
                .log(HistoryEntry.of(HistoryType.REPLY_UNDONE, now).by(actor).about(replyId)).seen();
    }
}
