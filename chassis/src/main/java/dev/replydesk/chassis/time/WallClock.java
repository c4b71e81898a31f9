package dev.replydesk.chassis.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The clock on the wall of a zone, which jumps ahead in spring and shows an hour twice in autumn. Opening hours and
 * shifts are both read from it.
 */
public record WallClock(ZoneId zone) {

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /**
     * The first instant at which the clock shows this time of this day, or jumps over it.
     *
     * @param minute
     *            from the start of the day; 1440 and more lies on the next day
     */
    public Instant at(LocalDate date, int minute) {
        var shown = date.atStartOfDay().plusMinutes(minute);
        var rules = zone.getRules();
        var jump = rules.getTransition(shown);
        if (jump == null) {
            return shown.toInstant(rules.getOffset(shown));
        }
        return jump.isGap() ? jump.getInstant() : shown.toInstant(jump.getOffsetBefore());
    }
}
