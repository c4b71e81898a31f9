package dev.replydesk.response.calendars.domain;

/**
 * One stretch of a day on which a business is open, in minutes from the start of that day by the clock on the wall. An
 * end beyond 1440 lies on the next day, so that a night belongs to the day on which it began.
 *
 * @param from
 *            0 to 1439
 * @param to
 *            later than {@code from}, at most a day later
 */
public record Hours(int from, int to) {
    static final int DAY = 24 * 60;

    public Hours {
        if (from < 0 || from >= DAY || to <= from || to > from + DAY) {
            throw new IllegalArgumentException("no hours of a day: " + from + " to " + to);
        }
    }

    public boolean overlaps(Hours other) {
        return from < other.to && other.from < to;
    }

    /** The same stretch seen from the day after; null where nothing is left of it there. */
    boolean reachesInto(Hours nextDay) {
        return to - DAY > nextDay.from;
    }
}
