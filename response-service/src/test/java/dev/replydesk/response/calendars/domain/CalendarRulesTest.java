package dev.replydesk.response.calendars.domain;

import static dev.replydesk.response.calendars.domain.CalendarFixtures.daily;
import static dev.replydesk.response.calendars.domain.CalendarFixtures.holiday;
import static dev.replydesk.response.calendars.domain.CalendarFixtures.hours;
import static dev.replydesk.response.calendars.domain.CalendarFixtures.weekdays;
import static dev.replydesk.response.calendars.domain.CalendarFixtures.workday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarRulesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");

    @Test
    void hoursThatTouchDoNotOverlap() {
        assertThat(faults(daily(ZoneOffset.UTC, hours(9, 12), hours(12, 18)))).isEmpty();
        assertThat(faults(daily(ZoneOffset.UTC, hours(0, 24)))).isEmpty();
        assertThat(faults(daily(ZoneOffset.UTC, hours(9, 33)))).as("a night that ends where the day begins").isEmpty();
    }

    @Test
    void overlappingHoursNameTheirDayOnce() {
        assertThat(faults(daily(ZoneOffset.UTC, hours(13, 18), hours(9, 14), hours(10, 11)))).hasSize(7)
                .first().isEqualTo("week.monday: hours overlap: end one before the next begins, or join the two");
    }

    @Test
    void aNightMustNotReachIntoTheHoursOfTheDayAfter() {
        assertThat(faults(daily(ZoneOffset.UTC, hours(9, 10), hours(22, 34)))).hasSize(7).last()
                .asString().startsWith("week.sunday: the night reaches into the hours of monday");
    }

    @Test
    void daysThatDifferAreCheckedAsWell() {
        var calendar = weekdays(ZoneOffset.UTC, 9, 18, workday("2026-03-07", hours(9, 12), hours(11, 13)),
                holiday("2026-03-08"), holiday("2026-03-08"));
        assertThat(faults(calendar)).containsExactly(
                "days[0].hours: hours overlap: end one before the next begins, or join the two",
                "days[2].date: 2026-03-08 is there twice: keep one of them");
    }

    @Test
    void aCalendarWithoutAnOpenHourInAYearIsRefused() {
        var closed = daily(ZoneOffset.UTC);
        assertThat(faults(closed)).containsExactly(
                "week: no hour is open within a year: give at least one day some hours");
        var once = new BusinessCalendar(ZoneOffset.UTC, closed.week(), List.of(workday("2027-03-02", hours(9, 10))));
        assertThat(faults(once)).isEmpty();
        var tooLate = new BusinessCalendar(ZoneOffset.UTC, closed.week(), List.of(workday("2027-03-03", hours(9, 10))));
        assertThat(faults(tooLate)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"-1,60", "1440,1500", "60,60", "60,59", "60,1501"})
    void hoursThatAreNoneCannotBeMade(int from, int to) {
        assertThatThrownBy(() -> new Hours(from, to)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> faults(BusinessCalendar calendar) {
        return CalendarRules.check(calendar, NOW).stream().map(f -> f.field() + ": " + f.message()).toList();
    }
}
