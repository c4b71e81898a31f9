package dev.replydesk.response.cases.domain;

import java.time.Instant;
import java.util.Objects;

/** The reply was never sent, because what it answers or how its shop publishes changed; its writer decides again. */
public record SendBack(String replyId, String reason) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var reply = FromMarketplace.onItsWay(c, replyId, "a reply can come back");
        if (!Objects.requireNonNull(reply.publication()).isHandedOver()) {
            throw new StateRefused("This reply does not wait to be sent.");
        }
        return c.edit().backToWriter(TakeBack.cancelled(reply, reason), now)
                .log(HistoryEntry.of(HistoryType.REPLY_RETURNED, now).by(Reviewing.MARKETPLACE).about(replyId)
                        .because(reason))
                .seen();
    }
}
