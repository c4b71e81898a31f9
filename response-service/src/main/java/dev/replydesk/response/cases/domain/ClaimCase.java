package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseState.CLAIMED;
import static dev.replydesk.response.cases.domain.CaseState.FAILED;
import static dev.replydesk.response.cases.domain.CaseState.OPEN;

import java.time.Instant;

/** Somebody starts to write. Claiming again what one holds renews the lease, once it has lost a minute. */
public record ClaimCase(Actor actor) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase found, Instant now) {
        var c = found.withoutDeadClaim(now);
        c.onlyWhen("it can be claimed", OPEN, FAILED, CLAIMED);
        var held = c.claimAt(now);
        if (held.isPresent() && !held.get().by().is(actor)) {
            throw new HeldByAnother(held.get());
        }
        if (c.state() == CLAIMED && held.isPresent() && held.get().isFreshAt(now)) {
            return c;
        }
        var edit = c.edit().state(CLAIMED).claim(Claim.of(actor, now));
        return held.isPresent() ? edit.quietly() : edit.log(HistoryEntry.of(HistoryType.CLAIMED, now).by(actor)).seen();
    }
}
