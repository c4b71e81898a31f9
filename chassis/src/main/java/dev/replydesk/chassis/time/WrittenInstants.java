package dev.replydesk.chassis.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Instants as RFC 3339 writes them; the usual form by hand, since every event and every row carries a dozen. */
public final class WrittenInstants {
    private static final int SECONDS_A_DAY = 86_400;
    /** The length of {@code 2026-01-31T12:00:00Z}, the shortest text that the quick way reads. */
    private static final int SHORTEST = 20;
    private static final int LONGEST = 30;
    private static final int DOT = 19;
    private static final Instant YEAR_0 = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant YEAR_10000 = Instant.parse("9999-12-31T23:59:59Z").plusSeconds(1);

    private WrittenInstants() {
    }

    /**
     * Reads a date, a time and an offset.
     *
     * @throws java.time.format.DateTimeParseException
     *             if the text is anything else
     */
    public static Instant parse(String text) {
        var read = quickly(text);
        return read == null ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from) : read;
    }

    /** The same text as {@link Instant#toString()}. */
    public static String format(Instant instant) {
        if (instant.isBefore(YEAR_0) || !instant.isBefore(YEAR_10000)) {
            return instant.toString();
        }
        var date = LocalDate.ofEpochDay(Math.floorDiv(instant.getEpochSecond(), (long) SECONDS_A_DAY));
        int second = (int) Math.floorMod(instant.getEpochSecond(), (long) SECONDS_A_DAY);
        var out = new StringBuilder(LONGEST);
        digits(out, date.getYear(), 1000);
        digits(out.append('-'), date.getMonthValue(), 10);
        digits(out.append('-'), date.getDayOfMonth(), 10);
        digits(out.append('T'), second / 3600, 10);
        digits(out.append(':'), second / 60 % 60, 10);
        digits(out.append(':'), second % 60, 10);
        fraction(out, instant.getNano());
        return out.append('Z').toString();
    }

    private static void fraction(StringBuilder out, int nanos) {
        if (nanos == 0) {
            return;
        }
        out.append('.');
        if (nanos % 1_000_000 == 0) {
            digits(out, nanos / 1_000_000, 100);
        } else if (nanos % 1_000 == 0) {
            digits(out, nanos / 1_000, 100_000);
        } else {
            digits(out, nanos, 100_000_000);
        }
    }

    private static void digits(StringBuilder out, int number, int first) {
        for (int place = first; place > 0; place /= 10) {
            out.append((char) ('0' + number / place % 10));
        }
    }

    /** Null for whatever is not exactly {@code yyyy-MM-ddTHH:mm:ss[.fraction]Z} with values that exist. */
    private static @Nullable Instant quickly(String text) {
        int length = text.length();
        if (length < SHORTEST || length > LONGEST || text.charAt(length - 1) != 'Z' || text.charAt(4) != '-'
                || text.charAt(7) != '-' || text.charAt(10) != 'T' || text.charAt(13) != ':'
                || text.charAt(16) != ':') {
            return null;
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        int nanos = nanos(text, length - 1);
        return hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || nanos < 0
                ? null
                : at(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10),
                        hour * 3600 + minute * 60 + second, nanos);
    }

    private static @Nullable Instant at(int year, int month, int day, int second, int nanos) {
        try {
            return year < 0
                    ? null
                    : Instant.ofEpochSecond(LocalDate.of(year, month, day).toEpochDay() * SECONDS_A_DAY + second,
                            nanos);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int nanos(String text, int end) {
        if (end == DOT) {
            return 0;
        }
        int read = text.charAt(DOT) == '.' && end > DOT + 1 ? number(text, DOT + 1, end) : -1;
        for (int place = end - DOT; read > 0 && place < 10; place++) {
            read *= 10;
        }
        return read;
    }

    /** The number that these digits write, or -1 if one of them is none. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
