package dev.replydesk.response.cases.domain;

import java.time.Instant;

/** There will be no pause after all: said by who proposed it, or by somebody who may sign. */
public record WithdrawPause(Actor actor, String pauseId, String reason, boolean maySign) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var pause = Pausing.known(c, pauseId);
        if (!pause.isProposed()) {
            throw new StateRefused("This pause is " + pause.state() + "; only a proposed one can be withdrawn.");
        }
        if (!maySign && !pause.proposedBy().is(actor)) {
            throw new NotYours("Taking this proposal back needs the role APPROVER, MANAGER or ADMIN.");
        }
        return c.edit().pause(pause.withdrawn()).log(HistoryEntry.of(HistoryType.PAUSE_WITHDRAWN, now).by(actor)
                .about(pauseId).because(reason)).seen();
    }
}
