package dev.replydesk.response.cases.domain;

import dev.replydesk.response.calendars.domain.WorkingTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether anybody is at work to hear an alarm. What comes in closed hours, because it was missed while nothing ran or
 * because its clock runs day and night, waits for the next opening, unless the deadline falls before.
 */
record Doors(@Nullable WorkingTime hours, Instant now) {

    /** Where they are not asked for. */
    static Doors open(Instant now) {
        return new Doors(null, now);
    }

    /** Of an alarm whose instant lies in open hours, so that only a late one can wait; null where it goes at once. */
    @Nullable
    Instant notBefore(boolean late, Instant dueAt) {
        return late ? notBefore(dueAt) : null;
    }

    /** Of an alarm that may come at any hour; null where it goes at once. */
    @Nullable
    Instant notBefore(Instant dueAt) {
        if (hours == null) {
            return null;
        }
        var opening = hours.nextOpening(now);
        return opening.isAfter(now) && !dueAt.isBefore(opening) ? opening : null;
    }
}
