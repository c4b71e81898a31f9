package dev.replydesk.response.cases.domain;

import java.time.Instant;

/** A person says that they know and will act; the ladder is not climbed on. Twice without news is once. */
public record Acknowledge(Actor actor) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        c.onlyWhen("a warning can be acknowledged", CaseState.OPEN, CaseState.CLAIMED, CaseState.AWAITING_APPROVAL,
                CaseState.PUBLISHING, CaseState.FAILED);
        if (c.clock().hasNews()) {
            return c.edit().clock(c.clock().with(c.clock().escalation().acknowledged(now)))
                    .log(HistoryEntry.of(HistoryType.ACKNOWLEDGED, now).by(actor)).seen();
        }
        if (c.clock().escalation().acknowledgedAt() == null) {
            throw new StateRefused("There is nothing to acknowledge: no warning of this case has passed yet.");
        }
        return c;
    }
}
