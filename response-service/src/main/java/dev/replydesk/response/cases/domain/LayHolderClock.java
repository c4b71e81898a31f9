package dev.replydesk.response.cases.domain;

import dev.replydesk.response.calendars.domain.WorkingTime;
import java.time.Instant;

/** Finds where the budget of who holds a case ends, as soon as its hours are known. */
public record LayHolderClock(WorkingTime hours) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var holder = c.holder();
        return holder == null || !holder.isUnlaid() ? c : c.edit().holder(holder.laid(hours)).quietly();
    }
}
