package dev.replydesk.response.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.calendars.domain.CalendarFixtures;
import dev.replydesk.response.calendars.domain.CalendarRef;
import dev.replydesk.response.calendars.domain.OpeningHours;
import dev.replydesk.response.calendars.domain.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlaClockTest {
    private static final Instant FRIDAY_FIVE = Instant.parse("2026-03-06T17:00:00Z");
    private static final Timetable OFFICE = new Timetable(new CalendarRef("cal_1", 3),
            new OpeningHours(CalendarFixtures.weekdays(ZoneOffset.UTC, 9, 18)));
    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    private static final SlaClock CLOCK = SlaClock.start(START, Promises.within(Duration.ofMinutes(2)),
            Timetable.ALWAYS);

    @Test
    void thresholdsAreSharesOfTheTime() {
        assertThat(CLOCK.thresholds()).extracting(t -> Duration.between(START, t.at()).toSeconds()).containsExactly(60L,
                90L,
                108L, 120L);
        assertThat(CLOCK.warnAt()).isEqualTo(START.plusSeconds(90));
    }

    @ParameterizedTest(name = "after {0} ms: {1}")
    @CsvSource({"0,ON_TRACK", "89999,ON_TRACK", "90000,AT_RISK", "120000,AT_RISK", "120001,OVERDUE"})
    void riskFollowsTheInstant(long millis, Risk expected) {
        assertThat(CLOCK.riskAt(START.plusMillis(millis))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "answered after {0} ms: {1}")
    @CsvSource({"0,MET", "120000,MET", "120001,MISSED"})
    void anAnswerIsJudgedByItsOwnInstant(long millis, Risk expected) {
        assertThat(CLOCK.stop(START.plusMillis(millis)).riskAt(START.plus(Duration.ofDays(9)))).isEqualTo(expected);
    }

    @Test
    void aThresholdNoticedFiveSecondsAfterItsInstantIsLate() {
        assertThat(CLOCK.fire(START.plusSeconds(65), false).thresholds().getFirst().late()).isFalse();
        assertThat(CLOCK.fire(START.plusSeconds(65).plusMillis(1), false).thresholds().getFirst().late()).isTrue();
    }

    @Test
    void aStoppedClockWarnsNobody() {
        var stopped = CLOCK.stop(START.plusSeconds(10));
        assertThat(stopped.due(START.plusSeconds(500))).isEmpty();
        assertThat(stopped.nextAlarmAt()).isNull();
        assertThat(CLOCK.cancel().nextAlarmAt()).isNull();
    }

    @Test
    void aDeadlineThatIsMissedIsBreachedAtItsInstantAndStaysSo() {
        assertThat(CLOCK.stop(START.plusSeconds(120)).breachedAt()).isNull();
        var missed = CLOCK.stop(START.plusSeconds(500));
        assertThat(missed.breachedAt()).isEqualTo(CLOCK.dueAt());
        var noticed = CLOCK.fire(START.plusSeconds(300), false);
        assertThat(noticed.stop(START.plusSeconds(500)).breachedAt()).isEqualTo(CLOCK.dueAt());
        assertThat(noticed.stop(START.plusSeconds(10)).breachedAt()).as("met after all, and yet recorded")
                .isEqualTo(CLOCK.dueAt());
        assertThat(missed.reopen().cancel().breachedAt()).isEqualTo(CLOCK.dueAt());
    }

    @Test
    void aWarningThatWouldComeAtNightComesWhenTheDoorsOpen() {
        var clock = SlaClock.start(FRIDAY_FIVE, Promises.within(Duration.ofHours(4), Duration.ofHours(20)), OFFICE);
        assertThat(clock.thresholds()).filteredOn(t -> t.lead() != null).extracting(Threshold::at)
                .containsExactly(Instant.parse("2026-03-09T09:00:00Z"));
    }

    @Test
    void aWarningAskedForByTheClockStandsAmongTheSharesWhereItsInstantFalls() {
        var clock = SlaClock.start(START, Promises.within(Duration.ofHours(2), Duration.ofMinutes(40)),
                Timetable.ALWAYS);
        assertThat(clock.thresholds()).extracting(Threshold::percent).containsExactly(50, 66, 75, 90, 100);
        assertThat(clock.thresholds().get(1).at()).isEqualTo(clock.dueAt().minus(Duration.ofMinutes(40)));
        assertThat(clock.thresholds().get(1).lead()).isEqualTo(Duration.ofMinutes(40));
    }

    @Test
    void timeRunsOnlyInTheHoursOfItsCalendar() {
        var clock = SlaClock.start(FRIDAY_FIVE, Promises.within(Duration.ofHours(4), Duration.ofMinutes(30)), OFFICE);
        assertThat(clock.dueAt()).isEqualTo(Instant.parse("2026-03-09T12:00:00Z"));
        assertThat(clock.warnAt()).isEqualTo(Instant.parse("2026-03-09T11:00:00Z"));
        assertThat(clock.thresholds()).extracting(Threshold::at).map(Instant::toString).containsExactly(
                "2026-03-09T10:00:00Z", "2026-03-09T11:00:00Z", "2026-03-09T11:30:00Z", "2026-03-09T11:36:00Z",
                "2026-03-09T12:00:00Z");
        assertThat(clock.calendar()).isEqualTo(OFFICE.calendar());
    }

    @Test
    void aLeadThatReachesBackBeforeTheStartIsNoWarning() {
        var clock = SlaClock.start(Instant.parse("2026-03-09T09:00:00Z"),
                Promises.within(Duration.ofHours(4), Duration.ofHours(4).minusMillis(1), Duration.ofHours(4)), OFFICE);
        assertThat(clock.thresholds()).extracting(Threshold::lead).filteredOn(Objects::nonNull)
                .containsExactly(Duration.ofHours(4).minusMillis(1));
        assertThat(clock.thresholds().getFirst().percent()).isEqualTo(1);
    }
}
