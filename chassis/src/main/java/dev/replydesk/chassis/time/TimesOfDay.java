package dev.replydesk.chassis.time;

import java.util.Locale;

/**
 * Times of a day as contracts write them, from 00:00 to 24:00, and as minutes from the start of the day, as a
 * {@link WallClock} reads them.
 */
public final class TimesOfDay {
    public static final int DAY = 24 * 60;
    private static final int HOUR = 60;

    private TimesOfDay() {
    }

    /** Of a text that keeps to the pattern of its contract. */
    public static int minute(String text) {
        return Integer.parseInt(text, 0, 2, 10) * HOUR + Integer.parseInt(text, 3, 5, 10);
    }

    /** An end that is not later than its beginning lies on the next day. */
    public static int end(String text, int from) {
        var end = minute(text);
        return end > from ? end : end + DAY;
    }

    /** One after the end of the day is written as a time of the next. */
    public static String written(int minute) {
        var ofDay = minute > DAY ? minute - DAY : minute;
        return String.format(Locale.ROOT, "%02d:%02d", ofDay / HOUR, ofDay % HOUR);
    }
}
