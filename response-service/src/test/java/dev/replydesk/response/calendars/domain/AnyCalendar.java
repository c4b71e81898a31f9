package dev.replydesk.response.calendars.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Calendars at their most awkward, with instants near the days on which their clocks jump. */
public final class AnyCalendar {
    /**
     * Zones that jump by an hour, by half an hour, at midnight, over a whole day, and not at all; starts near jumps.
     */
    private static final List<String> ZONES = List.of("Asia/Shanghai", "Europe/Berlin", "America/New_York",
            "Australia/Lord_Howe", "America/Santiago", "Asia/Beirut", "Africa/Casablanca", "Pacific/Apia",
            "Asia/Kolkata",
            "America/St_Johns", "Pacific/Chatham", "UTC");
    private static final List<LocalDate> DAYS_TO_BE_CAREFUL_ABOUT = List.of(LocalDate.of(2024, 2, 28),
            LocalDate.of(2026, 3, 28), LocalDate.of(2026, 10, 24), LocalDate.of(2026, 3, 7), LocalDate.of(2026, 10, 31),
            LocalDate.of(2026, 4, 4), LocalDate.of(2026, 10, 3), LocalDate.of(2026, 9, 5), LocalDate.of(2011, 12, 29),
            LocalDate.of(2026, 12, 31), LocalDate.of(2026, 2, 14));

    /** A calendar, a whole minute, and working minutes from it. */
    public record Question(BusinessCalendar calendar, Instant start, int minutes) {}

    private AnyCalendar() {
    }

    public static Arbitrary<Question> questions(int mostMinutes) {
        return Combinators.combine(calendars(), starts(), Arbitraries.integers().between(0, mostMinutes))
                .as((calendar, start, minutes) -> new Question(at(calendar, start), start, minutes));
    }

    /** Special days lie around the start, where they matter. */
    private static BusinessCalendar at(BusinessCalendar calendar, Instant start) {
        var first = LocalDate.ofInstant(start, calendar.zone());
        var moved = new ArrayList<SpecialDay>();
        calendar.days()
                .forEach(d -> moved.add(new SpecialDay(first.plusDays(d.date().toEpochDay()), d.name(), d.hours())));
        return new BusinessCalendar(calendar.zone(), calendar.week(), moved);
    }

    private static Arbitrary<Instant> starts() {
        var near = Arbitraries.of(DAYS_TO_BE_CAREFUL_ABOUT).map(d -> d.toEpochDay() * 24 * 60);
        var offset = Arbitraries.longs().between(-1_500, 3_000);
        return Combinators.combine(near, offset).as((minute, more) -> Instant.ofEpochSecond((minute + more) * 60));
    }

    private static Arbitrary<BusinessCalendar> calendars() {
        var zones = Arbitraries.of(ZONES).map(ZoneId::of);
        var open = day().filter(d -> !d.isEmpty());
        var rest = day().list().ofSize(6);
        var special = Combinators.combine(Arbitraries.longs().between(-2, 6), day())
                .as((n, hours) -> new SpecialDay(LocalDate.ofEpochDay(n), "special", hours)).list().ofMaxSize(3)
                .uniqueElements(SpecialDay::date);
        return Combinators.combine(zones, open, rest, special)
                .as((zone, one, others, days) -> new BusinessCalendar(zone,
                        Stream.concat(Stream.of(one), others.stream()).map(BusinessCalendar.Weekday::new).toList(),
                        days));
    }

    /** Up to two stretches that do not overlap; the second may run into the night. At least two hours where open. */
    private static Arbitrary<List<Hours>> day() {
        var closed = Arbitraries.just(List.<Hours>of());
        var one = Combinators
                .combine(Arbitraries.integers().between(0, 1_439), Arbitraries.integers().between(120, 1_440))
                .as((from, length) -> List.of(new Hours(from, from + length)));
        var two = Combinators.combine(Arbitraries.integers().between(0, 600), Arbitraries.integers().between(120, 300),
                Arbitraries.integers().between(0, 400), Arbitraries.integers().between(1, 700))
                .as((from, length, pause, second) -> List.of(new Hours(from, from + length),
                        new Hours(from + length + pause, from + length + pause + second)));
        return Arbitraries.frequencyOf(Tuple.of(2, closed), Tuple.of(4, one),
                Tuple.of(3, two));
    }
}
