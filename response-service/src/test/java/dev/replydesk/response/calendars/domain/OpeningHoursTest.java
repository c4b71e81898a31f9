package dev.replydesk.response.calendars.domain;

import static dev.replydesk.response.calendars.domain.CalendarFixtures.daily;
import static dev.replydesk.response.calendars.domain.CalendarFixtures.holiday;
import static dev.replydesk.response.calendars.domain.CalendarFixtures.hours;
import static dev.replydesk.response.calendars.domain.CalendarFixtures.weekdays;
import static dev.replydesk.response.calendars.domain.CalendarFixtures.workday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    /** National Day of 2026 with the two Sundays and Saturdays that are worked in return. */
    private static final BusinessCalendar CHINA = weekdays(SHANGHAI, 9, 18, workday("2026-09-20", hours(9, 18)),
            holiday("2026-10-01"), holiday("2026-10-02"), holiday("2026-10-05"), holiday("2026-10-06"),
            holiday("2026-10-07"), workday("2026-10-10", hours(9, 18)));

    @ParameterizedTest(name = "{0} and {1} are {2}")
    @CsvSource({"2026-03-02T09:00+08:00,PT9H,2026-03-02T18:00+08:00",
            "2026-03-02T09:00+08:00,PT9H0.001S,2026-03-03T09:00:00.001+08:00",
            "2026-03-06T17:00+08:00,PT2H,2026-03-09T10:00+08:00", "2026-03-07T12:00+08:00,PT1M,2026-03-09T09:01+08:00",
            "2026-09-30T17:00+08:00,PT2H,2026-10-08T10:00+08:00", "2026-09-19T12:00+08:00,PT1H,2026-09-20T10:00+08:00",
            "2026-10-09T17:00+08:00,PT2H,2026-10-10T10:00+08:00", "2026-03-02T12:00+08:00,PT0S,2026-03-02T12:00+08:00"})
    void timePassesOnlyWhileOpen(String start, Duration time, String end) {
        assertThat(new OpeningHours(CHINA).after(at(start), time)).isEqualTo(at(end));
        assertThat(new OpeningHours(CHINA).between(at(start), at(end))).isEqualTo(time);
    }

    @ParameterizedTest(name = "{0} opens {1}")
    @CsvSource({"2026-03-02T08:59+08:00,2026-03-02T09:00+08:00", "2026-03-02T09:00+08:00,2026-03-02T09:00+08:00",
            "2026-03-02T17:59:59.999+08:00,2026-03-02T17:59:59.999+08:00",
            "2026-03-02T18:00+08:00,2026-03-03T09:00+08:00",
            "2026-09-30T18:00+08:00,2026-10-08T09:00+08:00"})
    void theNextOpeningIsNowWhileOpen(String from, String opening) {
        var hours = new OpeningHours(CHINA);
        assertThat(hours.nextOpening(at(from))).isEqualTo(at(opening));
        assertThat(hours.isOpenAt(at(from))).isEqualTo(from.equals(opening));
    }

    @Test
    void aNightBelongsToTheDayOnWhichItBegan() {
        var bar = new OpeningHours(
                new BusinessCalendar(BERLIN, week(4, hours(22, 27)), List.of(holiday("2026-03-13"))));
        assertThat(bar.after(at("2026-03-06T23:00+01:00"), Duration.ofHours(5)))
                .as("Friday night, then nothing until Friday in two weeks").isEqualTo(at("2026-03-20T23:00+01:00"));
        assertThat(bar.isOpenAt(at("2026-03-07T02:59+01:00"))).isTrue();
        assertThat(bar.isOpenAt(at("2026-03-14T01:00+01:00"))).as("the night of a holiday").isFalse();
    }

    @Test
    void anHourThatTheClockJumpsOverIsNotWorked() {
        var hours = new OpeningHours(daily(BERLIN, hours(1, 4)));
        assertThat(hours.between(at("2026-03-29T00:00+01:00"), at("2026-03-29T12:00+02:00"))).hasHours(2);
        assertThat(hours.after(at("2026-03-29T00:00+01:00"), Duration.ofMinutes(90)))
                .isEqualTo(at("2026-03-29T03:30+02:00"));
        assertThat(new OpeningHours(daily(BERLIN, new Hours(130, 170))).nextOpening(at("2026-03-29T00:00+01:00")))
                .as("nothing of 02:10 to 02:50 exists on that day").isEqualTo(at("2026-03-30T02:10+02:00"));
    }

    @Test
    void anHourThatIsShownTwiceIsWorkedTwiceWhileTheDoorsStandOpen() {
        var hours = new OpeningHours(daily(BERLIN, hours(1, 4)));
        assertThat(hours.between(at("2026-10-25T00:00+02:00"), at("2026-10-25T12:00+01:00"))).hasHours(4);
        var until = new OpeningHours(daily(BERLIN, new Hours(60, 150)));
        assertThat(until.between(at("2026-10-25T00:00+02:00"), at("2026-10-25T12:00+01:00")))
                .as("the doors close when 02:30 is shown for the first time").hasMinutes(90);
    }

    @Test
    void nightsThatOverlapADayThatDiffersAreCountedOnce() {
        var calendar = new BusinessCalendar(BERLIN, week(0, hours(20, 30)),
                List.of(workday("2026-03-03", hours(4, 8))));
        assertThat(new OpeningHours(calendar).between(at("2026-03-02T00:00+01:00"), at("2026-03-04T00:00+01:00")))
                .as("20:00 to 06:00, and 04:00 to 08:00").hasHours(12);
    }

    @Test
    void aWholeDayHasNoGapAtMidnight() {
        var always = new OpeningHours(daily(BERLIN, hours(0, 24)));
        assertThat(always.after(at("2026-03-28T12:00+01:00"), Duration.ofHours(48)))
                .isEqualTo(at("2026-03-30T13:00+02:00"));
        assertThat(always.nextOpening(at("2026-03-29T00:00+01:00"))).isEqualTo(at("2026-03-29T00:00+01:00"));
    }

    @Test
    void aDateHasItsOwnHoursOrThoseOfItsWeekday() {
        assertThat(CHINA.on(LocalDate.of(2026, 10, 1))).isEmpty();
        assertThat(CHINA.on(LocalDate.of(2026, 10, 10))).containsExactly(hours(9, 18));
        assertThat(CHINA.on(LocalDate.of(2026, 10, 8))).containsExactly(hours(9, 18));
        assertThat(CHINA.on(LocalDate.of(2026, 10, 11))).isEmpty();
    }

    @Test
    void aBusinessThatNeverOpensIsNotSearchedForever() {
        var closed = new OpeningHours(daily(SHANGHAI));
        assertThatThrownBy(() -> closed.nextOpening(Instant.EPOCH)).isInstanceOf(ArithmeticException.class);
        assertThat(closed.between(Instant.EPOCH, Instant.parse("2026-01-01T00:00:00Z"))).isZero();
    }

    @Test
    void aroundTheClockEverySecondCounts() {
        var start = at("2026-03-28T12:00+01:00");
        assertThat(AroundTheClock.ALWAYS.after(start, Duration.ofDays(2))).isEqualTo(start.plus(Duration.ofDays(2)));
        assertThat(AroundTheClock.ALWAYS.between(start, start.plusMillis(7))).isEqualTo(Duration.ofMillis(7));
        assertThat(AroundTheClock.ALWAYS.between(start, start.minusMillis(7))).isZero();
        assertThat(AroundTheClock.ALWAYS.nextOpening(start)).isEqualTo(start);
        assertThat(AroundTheClock.ALWAYS.isOpenAt(start)).isTrue();
    }

    private static List<BusinessCalendar.Weekday> week(int openDay, Hours hours) {
        return Stream.iterate(0, i -> i + 1).limit(7)
                .map(i -> new BusinessCalendar.Weekday(i == openDay ? List.of(hours) : List.of())).toList();
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
