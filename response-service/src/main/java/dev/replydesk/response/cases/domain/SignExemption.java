package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseState.AWAITING_APPROVAL;
import static dev.replydesk.response.cases.domain.CaseState.CLAIMED;
import static dev.replydesk.response.cases.domain.CaseState.FAILED;
import static dev.replydesk.response.cases.domain.CaseState.OPEN;

import java.time.Instant;

/** The second person agrees that the review needs no answer. */
public record SignExemption(Signer signer, String exemptionId) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var exemption = Exempting.known(c, exemptionId);
        if (exemption.state() != ExemptionState.PROPOSED) {
            throw new StateRefused("This exemption is " + exemption.state() + "; only a proposed one can be signed.");
        }
        c.onlyWhen("an exemption can be signed", OPEN, CLAIMED, AWAITING_APPROVAL, FAILED);
        var self = signer.signsOwn(exemption.proposedBy(), "an exemption");
        return Exempting.signed(c, new Signature(signer.actor(), now, self), now);
    }
}
