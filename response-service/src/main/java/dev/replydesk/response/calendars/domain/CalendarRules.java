package dev.replydesk.response.calendars.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What a calendar must satisfy before deadlines may run by it; every fault is told at once. */
public final class CalendarRules {
    static final Duration LONGEST_CLOSED = Duration.ofDays(366);

    private CalendarRules() {
    }

    /** {@code now} is where the search for an open hour begins. */
    public static List<FieldFault> check(BusinessCalendar calendar, Instant now) {
        var faults = new ArrayList<FieldFault>();
        for (var day : DayOfWeek.values()) {
            var at = "week." + nameOf(day);
            faults.addAll(overlaps(at, calendar.on(day)));
            faults.addAll(nights(at, calendar.on(day), day.plus(1), calendar.on(day.plus(1))));
        }
        IntStream.range(0, calendar.days().size())
                .forEach(i -> faults.addAll(overlaps("days[" + i + "].hours", calendar.days().get(i).hours())));
        faults.addAll(sameDates(calendar.days()));
        return faults.isEmpty() ? neverOpen(calendar, now) : List.copyOf(faults);
    }

    private static String nameOf(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static List<FieldFault> overlaps(String at, List<Hours> hours) {
        var sorted = hours.stream().sorted((a, b) -> Integer.compare(a.from(), b.from())).toList();
        return IntStream.range(1, sorted.size()).filter(i -> sorted.get(i).overlaps(sorted.get(i - 1)))
                .mapToObj(i -> new FieldFault(at, "hours overlap: end one before the next begins, or join the two"))
                .limit(1).toList();
    }

    private static List<FieldFault> nights(String at, List<Hours> hours, DayOfWeek next, List<Hours> nextHours) {
        var reachesInto = hours.stream().anyMatch(h -> nextHours.stream().anyMatch(h::reachesInto));
        return reachesInto
                ? List.of(new FieldFault(at, "the night reaches into the hours of " + nameOf(next)
                        + ": end it earlier, or let " + nameOf(next) + " begin later"))
                : List.of();
    }

    private static List<FieldFault> sameDates(List<SpecialDay> days) {
        var seen = new HashSet<LocalDate>();
        return IntStream.range(0, days.size()).filter(i -> !seen.add(days.get(i).date()))
                .mapToObj(i -> new FieldFault("days[" + i + "].date",
                        days.get(i).date() + " is there twice: keep one of them"))
                .toList();
    }

    private static List<FieldFault> neverOpen(BusinessCalendar calendar, Instant now) {
        return opensWithinAYear(new OpeningHours(calendar), now)
                ? List.of()
                : List.of(new FieldFault("week", "no hour is open within a year: give at least one day some hours"));
    }

    private static boolean opensWithinAYear(OpeningHours hours, Instant now) {
        return hours.between(now, now.plus(LONGEST_CLOSED)).isPositive();
    }
}
