package dev.replydesk.response.cases.domain;

import java.time.Instant;

/** The writer, or somebody who may overrule, gives the case back; the draft stays. */
public record ReleaseCase(Actor actor, boolean mayOverrule) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase found, Instant now) {
        var c = found.withoutDeadClaim(now);
        c.onlyWhen("a claim can be released", CaseState.CLAIMED);
        var claim = c.claimAt(now).orElseThrow();
        if (!claim.by().is(actor) && !mayOverrule) {
            throw new HeldByAnother(claim);
        }
        return c.edit().state(CaseState.OPEN).claim(null)
                .log(HistoryEntry.of(HistoryType.RELEASED, now).by(actor).to(claim.by())).seen();
    }
}
