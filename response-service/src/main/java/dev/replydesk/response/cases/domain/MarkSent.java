package dev.replydesk.response.cases.domain;

import java.time.Instant;
import java.util.Objects;

/** The marketplace took the reply; until {@code graceUntil} nobody counts the case as overdue for it. */
public record MarkSent(String replyId, Instant sentAt, Instant graceUntil) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var reply = FromMarketplace.onItsWay(c, replyId, "a reply can be sent");
        return c.edit().replace(reply.with(Objects.requireNonNull(reply.publication()).sent(sentAt, graceUntil)))
                .log(HistoryEntry.of(HistoryType.SENT, now).about(replyId)).seen();
    }
}
