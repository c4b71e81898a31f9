package dev.replydesk.response.cases.domain;

import dev.replydesk.response.calendars.domain.WorkingTime;
import java.time.Instant;

/** The alert of a level reached somebody; it is of a deadline that may have moved since, then it says nothing. */
public record NoteArrival(int level, Instant dueAt, Instant deliveredAt, WorkingTime time) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        if (!c.isOpen() || !c.clock().dueAt().equals(dueAt)) {
            return c;
        }
        var climbing = c.clock().delivered(level, deliveredAt, time);
        return climbing.equals(c.clock()) ? c : c.edit().clock(climbing).quietly();
    }
}
