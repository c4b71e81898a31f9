package dev.replydesk.response.calendars.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The slow truth: looks at the clock on the wall minute by minute, and never asks when a time of day is. It knows no
 * other way from a time of day to an instant than to wait until the clock shows it.
 */
public final class MinuteOracle {
    private static final int DAY = 24 * 60;
    /** No clock on a wall shows more than these minutes a second time; it may leave out a whole day. */
    private static final int LONGEST_REPEAT = 180;

    private final Instant from;
    private final List<LocalDateTime> shown = new ArrayList<>();
    private final BitSet open = new BitSet();

    /** Covers {@code days} from two days before this whole minute on. */
    public MinuteOracle(BusinessCalendar calendar, Instant start, int days) {
        from = start.minus(Duration.ofDays(2));
        var rules = calendar.zone().getRules();
        for (var i = 0; i < days * DAY; i++) {
            var second = from.getEpochSecond() + 60L * i;
            shown.add(LocalDateTime.ofEpochSecond(second, 0, rules.getOffset(Instant.ofEpochSecond(second))));
        }
        for (var date = shown.getFirst().toLocalDate().minusDays(1); !date
                .isAfter(shown.getLast().toLocalDate()); date = date.plusDays(1)) {
            for (var hours : calendar.on(date)) {
                open.set(firstShowing(date.atStartOfDay().plusMinutes(hours.from())),
                        firstShowing(date.atStartOfDay().plusMinutes(hours.to())));
            }
        }
    }

    public Instant after(Instant start, long minutes) {
        var at = indexOf(start);
        for (var left = minutes; left > 0; at++) {
            left -= open.get(at) ? 1 : 0;
        }
        return from.plus(Duration.ofMinutes(at));
    }

    /** How many open minutes it sees and still knows what comes after them. */
    public long openFrom(Instant start) {
        return Math.max(0, open.get(indexOf(start), shown.size()).cardinality() - 1);
    }

    public long between(Instant start, Instant end) {
        return open.get(indexOf(start), indexOf(end)).cardinality();
    }

    public boolean isOpenAt(Instant instant) {
        return open.get(indexOf(instant));
    }

    /** The first minute from the beginning on that shows this time or a later one. */
    private int firstShowing(LocalDateTime time) {
        var guess = Math.toIntExact(Duration.between(shown.getFirst(), time).toMinutes());
        do {
            guess = Math.clamp(guess - LONGEST_REPEAT, 0, shown.size());
        } while (guess > 0 && (guess == shown.size() || !shown.get(guess).isBefore(time)));
        while (guess < shown.size() && shown.get(guess).isBefore(time)) {
            guess++;
        }
        return guess;
    }

    private int indexOf(Instant instant) {
        return Math.toIntExact(Duration.between(from, instant).toMinutes());
    }
}
