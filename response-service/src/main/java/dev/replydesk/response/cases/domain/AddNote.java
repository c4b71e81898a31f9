package dev.replydesk.response.cases.domain;

import java.time.Instant;

/** A word to colleagues. */
public record AddNote(Actor actor, String text) implements CaseChange {
    static final int MOST = 200;

    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        if (c.desk().notes().size() >= MOST) {
            throw new StateRefused("This case has " + MOST + " notes already and takes no more.");
        }
        return c.edit().desk(c.desk().noted(new Note(text.strip(), now, actor)))
                .log(HistoryEntry.of(HistoryType.NOTED, now).by(actor)).seen();
    }
}
