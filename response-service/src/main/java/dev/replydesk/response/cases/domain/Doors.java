package dev.replydesk.response.cases.domain;

import dev.replydesk.response.calendars.domain.WorkingTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether anybody is at work to hear an alarm. Alarms are meant for open hours; only what was missed while nothing ran
 * can be noticed in closed ones. It waits for the next opening then, unless the deadline falls before.
 */
record Doors(@Nullable WorkingTime hours, Instant now) {

    /** Where they are not asked for. */
    static Doors open(Instant now) {
        return new Doors(null, now);
    }

    /** Null where it goes at once. */
    @Nullable
    Instant notBefore(boolean late, Instant dueAt) {
        if (!late || hours == null) {
            return null;
        }
        var opening = hours.nextOpening(now);
        return opening.isAfter(now) && !dueAt.isBefore(opening) ? opening : null;
    }
}
