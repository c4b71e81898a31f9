package dev.replydesk.response.cases.domain;

import java.time.Instant;

/** Keeps what is written so far and renews the lease of the one who writes. */
public record SaveDraft(Actor actor, String text, long seenDraftVersion) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase found, Instant now) {
        var c = Writing.heldBy(actor, found, now, "a draft can be saved");
        if (c.desk().draftVersion() != seenDraftVersion) {
            throw new StaleVersion("draft", seenDraftVersion, c.desk().draftVersion());
        }
        var desk = c.desk().drafted(new Draft(text, seenDraftVersion + 1, now, actor)).claimed(Claim.of(actor, now));
        return c.edit().desk(desk).quietly();
    }
}
