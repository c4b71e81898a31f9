package dev.replydesk.response.cases.domain;

import java.time.Instant;

/** A confirmed reply is gone. This duty stays done; the next one starts from here. */
public record MarkVanished(String replyId) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var reply = c.reply(replyId);
        c.onlyWhen("a reply can vanish", CaseState.ANSWERED);
        if (!reply.isIn(PublicationState.CONFIRMED)) {
            throw new StateRefused("This reply was not confirmed, so it cannot have vanished.");
        }
        return c.edit().log(HistoryEntry.of(HistoryType.VANISHED, now).about(replyId)).seen();
    }
}
