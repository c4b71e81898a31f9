package dev.replydesk.response.cases.domain;

import java.time.Instant;

/** The review is to be answered after all; a signed exemption only by somebody who may sign, under the same clock. */
public record RevokeExemption(Actor actor, String exemptionId, String reason, boolean maySign) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var exemption = Exempting.known(c, exemptionId);
        var edit = c.edit().exemption(exemption.revoked(actor, now, reason)).log(
                HistoryEntry.of(HistoryType.EXEMPTION_REVOKED, now).by(actor).about(exemptionId).because(reason));
        return switch (exemption.state()) {
            case REVOKED -> throw new StateRefused("This exemption is revoked already.");
            case PROPOSED -> {
                onlyIf(maySign || exemption.proposedBy().is(actor));
                yield edit.seen();
            }
            case SIGNED -> {
                c.onlyWhen("a signed exemption can be revoked", CaseState.EXEMPT);
                onlyIf(maySign);
                yield edit.state(CaseState.OPEN).clock(c.clock().reopen()).seen();
            }
        };
    }

    private static void onlyIf(boolean allowed) {
        if (!allowed) {
            throw new NotYours("Taking this exemption back needs the role APPROVER, MANAGER or ADMIN.");
        }
    }
}
