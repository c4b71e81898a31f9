package dev.replydesk.response.calendars.web;

import dev.replydesk.response.calendars.domain.Hours;
import java.util.Locale;

/** Times of a day as people write them, from 00:00 to 24:00; an end that is not later lies on the next day. */
final class TimesOfDay {
    private static final int DAY = 24 * 60;

    private TimesOfDay() {
    }

    static Hours hours(String from, String to) {
        var start = minutes(from);
        var end = minutes(to);
        return new Hours(start, end > start ? end : end + DAY);
    }

    static String end(int minute) {
        return written(minute > DAY ? minute - DAY : minute);
    }

    static String written(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    private static int minutes(String text) {
        return Integer.parseInt(text, 0, 2, 10) * 60 + Integer.parseInt(text, 3, 5, 10);
    }
}
