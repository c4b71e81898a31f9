package dev.replydesk.response.cases.domain;

import java.time.Instant;
import java.util.Objects;

/** The marketplace takes no reply to this review; that proposes an exemption, which a person still signs. */
public record FindUnanswerable(String replyId, String exemptionId, Actor reporter,
        String reason) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var reply = FromMarketplace.onItsWay(c, replyId, "a review can turn out unanswerable");
        var publication = Objects.requireNonNull(reply.publication()).becomes(PublicationState.NOT_ANSWERABLE, reason);
        return c.edit().replace(reply.with(publication)).state(CaseState.OPEN).claim(null)
                .exemption(Exemption.proposed(exemptionId, ExemptionReason.NOT_ANSWERABLE, reason, reporter, now))
                .log(HistoryEntry.of(HistoryType.NOT_ANSWERABLE, now).about(replyId).because(reason))
                .log(HistoryEntry.of(HistoryType.EXEMPTION_PROPOSED, now).by(reporter).about(exemptionId)
                        .because(ExemptionReason.NOT_ANSWERABLE.name()))
                .seen();
    }
}
