package dev.replydesk.response.cases.domain;

import java.time.Instant;
import java.util.Objects;

/** The marketplace refuses the reply, at once or later by moderation; the same clock runs on. */
public record RefuseReply(String replyId, String reason) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var reply = c.reply(replyId);
        c.onlyWhen("a reply can be refused", CaseState.PUBLISHING, CaseState.ANSWERED);
        if (reply.publication() == null) {
            throw new StateRefused("This reply was never on its way.");
        }
        return c.edit()
                .replace(reply.with(
                        Objects.requireNonNull(reply.publication()).becomes(PublicationState.REJECTED, reason)))
                .state(CaseState.FAILED).clock(c.clock().reopen())
                .log(HistoryEntry.of(HistoryType.REFUSED, now).about(replyId).because(reason)).seen();
    }
}
