package dev.replydesk.response.cases.domain;

import java.time.Instant;

/** A person says how upset the customer is: 1 calm to 5 furious. */
public record SetMood(Actor actor, int mood) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        return c.desk().mood() != null && c.desk().mood() == mood
                ? c
                : c.edit().desk(c.desk().inMood(mood))
                        .log(HistoryEntry.of(HistoryType.MOOD_SET, now).by(actor).number(mood)).seen();
    }
}
