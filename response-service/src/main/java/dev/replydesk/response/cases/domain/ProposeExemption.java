package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseState.AWAITING_APPROVAL;
import static dev.replydesk.response.cases.domain.CaseState.CLAIMED;
import static dev.replydesk.response.cases.domain.CaseState.FAILED;
import static dev.replydesk.response.cases.domain.CaseState.OPEN;

import dev.replydesk.response.sla.domain.Verdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody thinks this review needs no answer. Where the verdict was UNSURE and a person says NOT_NEGATIVE, that one
 * signature is enough.
 */
public record ProposeExemption(Actor actor, String exemptionId, ExemptionReason reason, @Nullable String note)
        implements
            CaseChange {
    @Override
    public ResponseCase on(ResponseCase found, Instant now) {
        var c = found.withoutDeadClaim(now);
        c.onlyWhen("an exemption can be proposed", OPEN, CLAIMED, AWAITING_APPROVAL, FAILED);
        if (c.exemption() != null && c.exemption().state() == ExemptionState.PROPOSED) {
            throw new StateRefused("An exemption is proposed already: sign or revoke that one.");
        }
        var proposed = c.edit().exemption(Exemption.proposed(exemptionId, reason, note, actor, now))
                .log(HistoryEntry.of(HistoryType.EXEMPTION_PROPOSED, now).by(actor).about(exemptionId)
                        .because(reason.name()))
                .seen();
        return isEnough(c) ? Exempting.signed(proposed, new Signature(actor, now, false), now) : proposed;
    }

    private boolean isEnough(ResponseCase c) {
        return actor.isPerson() && reason == ExemptionReason.NOT_NEGATIVE && c.review().verdict() == Verdict.UNSURE;
    }
}
