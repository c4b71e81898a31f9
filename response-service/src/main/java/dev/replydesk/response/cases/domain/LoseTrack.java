package dev.replydesk.response.cases.domain;

import java.time.Instant;
import java.util.Objects;

/** Nobody knows whether the marketplace has the reply; it is never sent again by itself. */
public record LoseTrack(String replyId, String reason) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var reply = FromMarketplace.onItsWay(c, replyId, "an outcome can become unknown");
        return c.edit()
                .replace(reply.with(
                        Objects.requireNonNull(reply.publication()).becomes(PublicationState.OUTCOME_UNKNOWN, reason)))
                .log(HistoryEntry.of(HistoryType.OUTCOME_UNKNOWN, now).about(replyId).because(reason)).seen();
    }
}
