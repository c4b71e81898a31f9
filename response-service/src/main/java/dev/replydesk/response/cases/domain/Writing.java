package dev.replydesk.response.cases.domain;

import java.time.Instant;

/** Guards everything that only the one who writes may do. */
final class Writing {
    private Writing() {
    }

    static ResponseCase heldBy(Actor actor, ResponseCase found, Instant now, String deed) {
        var c = found.withoutDeadClaim(now);
        c.onlyWhen(deed, CaseState.CLAIMED);
        var claim = c.claimAt(now).orElseThrow();
        if (!claim.by().is(actor)) {
            throw new HeldByAnother(claim);
        }
        return c;
    }
}
