package dev.replydesk.response.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.calendars.domain.AroundTheClock;
import dev.replydesk.response.calendars.domain.CalendarFixtures;
import dev.replydesk.response.calendars.domain.CalendarRef;
import dev.replydesk.response.calendars.domain.OpeningHours;
import dev.replydesk.response.calendars.domain.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResumptionTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final AroundTheClock ALWAYS = AroundTheClock.ALWAYS;
    private static final OpeningHours OFFICE = new OpeningHours(CalendarFixtures.weekdays(ZoneOffset.UTC, 9, 18));
    private static final LadderLevel BEFORE = level("-PT1H", "PT10M");
    private static final LadderLevel AT = level("PT0S", null);

    private static LadderLevel level(String offset, String ackWithin) {
        return new LadderLevel(Duration.parse(offset), List.of(LadderRecipient.MANAGERS), List.of(),
                List.of(AlertChannel.MAIL), ackWithin == null ? null : Duration.parse(ackWithin));
    }

    private static SlaClock fourHours(LadderLevel... ladder) {
        return SlaClock.start(MONDAY, Promises.climbing(ladder), Timetable.ALWAYS);
    }

    private static SlaClock warned() {
        return SlaClock.start(MONDAY, Promises.within(Duration.ofHours(4)), Timetable.ALWAYS);
    }

    private static Instant hours(double more) {
        return MONDAY.plus(Duration.ofMinutes((long) (more * 60)));
    }

    @Test
    void whatWasLeftIsLeftAgain() {
        var clock = warned().pause(hours(1)).resume(hours(10), ALWAYS);
        assertThat(clock.dueAt()).isEqualTo(hours(13));
        assertThat(clock.warnAt()).isEqualTo(hours(12));
        assertThat(clock.riskAt(hours(11.9))).isEqualTo(Risk.ON_TRACK);
    }

    @ParameterizedTest(name = "{0} hours after the beginning: {1} %")
    @CsvSource({"0.5, 12", "1, 25", "5, 25", "10, 25", "11, 50", "12, 75", "12.9, 97", "13, 100", "14, 100"})
    void theShareOfTheTimeLeavesOutWhatStoodStill(double hours, int share) {
        assertThat(warned().pause(hours(1)).resume(hours(10), ALWAYS).shareAt(hours(hours))).isEqualTo(share);
    }

    @Test
    void whileItStandsStillTheShareStays() {
        var clock = warned().pause(hours(1)).resume(hours(2), ALWAYS).pause(hours(3));
        assertThat(clock.shareAt(hours(3))).isEqualTo(50);
        assertThat(clock.resume(hours(100), ALWAYS).shareAt(hours(100))).isEqualTo(50);
        assertThat(warned().pause(hours(1)).shareAt(hours(3))).isEqualTo(25);
    }

    @Test
    void closedHoursCostNothing() {
        var clock = SlaClock.start(MONDAY, Promises.within(Duration.ofHours(10)),
                new Timetable(new CalendarRef("cal_1", 1), OFFICE));
        assertThat(clock.dueAt()).isEqualTo("2026-03-03T11:00:00Z");
        var overnight = clock.pause(Instant.parse("2026-03-02T19:00:00Z"))
                .resume(Instant.parse("2026-03-03T08:00:00Z"), OFFICE);
        assertThat(overnight.dueAt()).isEqualTo(clock.dueAt());
        var intoTheMorning = clock.pause(Instant.parse("2026-03-02T17:00:00Z"))
                .resume(Instant.parse("2026-03-03T10:00:00Z"), OFFICE);
        assertThat(intoTheMorning.dueAt()).isEqualTo("2026-03-03T13:00:00Z");
    }

    @Test
    void whilePausedNothingIsDueAndNothingIsAtRisk() {
        var paused = fourHours(BEFORE, AT).pause(hours(1));
        assertThat(paused.nextAlarmAt()).isNull();
        assertThat(paused.nextLevelAt()).isNull();
        assertThat(paused.due(hours(99))).isEmpty();
        assertThat(paused.mustEscalate(hours(99))).isFalse();
        assertThat(paused.riskAt(hours(99))).isEqualTo(Risk.PAUSED);
    }

    @Test
    void whatIsBehindStaysBehindAndIsNotToldTwice() {
        var clock = warned().fire(hours(2), false).pause(hours(2.5)).resume(hours(8), ALWAYS);
        assertThat(clock.thresholds().getFirst().firedAt()).isEqualTo(hours(2));
        assertThat(clock.thresholds()).extracting(Threshold::at).containsExactly(hours(2), hours(8.5), hours(9.1),
                hours(9.5));
        assertThat(clock.due(hours(8.5))).extracting(Threshold::percent).containsExactly(75);
    }

    @Test
    void whatWasToldAfterAPauseThatWasHeardOfLateIsToldAgain() {
        var clock = warned().fire(hours(3), false).pause(hours(1.5)).resume(hours(5), ALWAYS);
        assertThat(clock.thresholds()).allMatch(Threshold::isWaiting);
        var ladder = fourHours(BEFORE, AT).escalate(hours(3)).pause(hours(1.5)).resume(hours(5), ALWAYS);
        assertThat(ladder.escalation().level()).isZero();
        assertThat(ladder.nextLevelAt()).isEqualTo(hours(6.5));
    }

    @Test
    void whatWasToldOfAPauseThatChangedNothingIsNotToldAgain() {
        var clock = warned().fire(hours(3), false).pause(hours(1.5)).resume(hours(1.5), ALWAYS);
        assertThat(clock.thresholds().get(1).firedAt()).isEqualTo(hours(3));
        assertThat(clock.dueAt()).isEqualTo(warned().dueAt());
    }

    @Test
    void aWarningByTheClockThatLiesAheadOfTheNewDeadlineIsArmedAgain() {
        var hours = new OpeningHours(CalendarFixtures.daily(ZoneOffset.UTC, CalendarFixtures.hours(9, 18)));
        var clock = SlaClock.start(MONDAY, Promises.within(Duration.ofHours(7), Duration.ofHours(2)),
                new Timetable(new CalendarRef("cal_1", 1), hours));
        var told = clock.fire(Instant.parse("2026-03-02T15:30:00Z"), false)
                .pause(Instant.parse("2026-03-02T15:30:00Z")).resume(Instant.parse("2026-03-02T17:00:00Z"), hours);
        assertThat(told.dueAt()).isEqualTo("2026-03-03T09:30:00Z");
        assertThat(lead(told).at()).isEqualTo("2026-03-03T09:00:00Z");
        assertThat(lead(told).isWaiting()).isTrue();
        assertThat(lead(told).percent()).isEqualTo(92);
        assertThat(told.thresholds()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        assertThat(told.thresholds().getLast().isBreach()).isTrue();
    }

    @Test
    void aWarningByTheClockForWhichThereIsNoTimeLeftComesAtOnce() {
        var clock = SlaClock.start(Instant.parse("2026-03-02T16:00:00Z"),
                Promises.within(Duration.ofHours(3), Duration.ofHours(2)),
                new Timetable(new CalendarRef("c", 1), OFFICE));
        assertThat(clock.dueAt()).isEqualTo("2026-03-03T10:00:00Z");
        assertThat(lead(clock).at()).isEqualTo("2026-03-03T09:00:00Z");
        var resumed = clock.pause(Instant.parse("2026-03-02T17:30:00Z")).resume(Instant.parse("2026-03-04T11:00:00Z"),
                OFFICE);
        assertThat(resumed.dueAt()).isEqualTo("2026-03-04T12:30:00Z");
        assertThat(lead(resumed).at()).isEqualTo("2026-03-04T11:00:00Z");
        assertThat(resumed.due(Instant.parse("2026-03-04T11:00:00Z"))).filteredOn(t -> t.lead() != null).hasSize(1);
    }

    @Test
    void aWaitForAnAcknowledgementStandsStillToo() {
        var told = fourHours(BEFORE, AT).escalate(hours(3)).delivered(1, hours(3), ALWAYS);
        var clock = told.pause(hours(3).plusSeconds(120)).resume(hours(9), ALWAYS);
        assertThat(clock.nextLevelAt()).isEqualTo(hours(9).plusSeconds(480));
        var late = fourHours(BEFORE, AT).escalate(hours(3)).pause(hours(3.1)).delivered(1, hours(5), ALWAYS);
        assertThat(late.resume(hours(9), ALWAYS).nextLevelAt()).isEqualTo(hours(9).plusSeconds(600));
    }

    @Test
    void nothingIsPausedThatIsOverOrStandsStillAlready() {
        assertThat(warned().canPauseFrom(hours(4).minusMillis(1))).isTrue();
        assertThat(warned().canPauseFrom(hours(4))).isFalse();
        assertThat(warned().canPauseFrom(MONDAY.minusMillis(1))).isFalse();
        assertThat(warned().pause(hours(1)).canPauseFrom(hours(2))).isFalse();
        assertThat(warned().stop(hours(1)).canPauseFrom(hours(2))).isFalse();
        assertThat(warned().fire(hours(5), false).canPauseFrom(hours(1))).isFalse();
        assertThat(warned().pause(hours(1)).resume(hours(2), ALWAYS).canPauseFrom(hours(1.5))).isFalse();
    }

    @Test
    void anAnswerThatComesMeanwhileIsInTimeAndStaysSo() {
        var answered = warned().pause(hours(1)).stop(hours(50));
        assertThat(answered.riskAt(hours(60))).isEqualTo(Risk.MET);
        assertThat(answered.breachedAt()).isNull();
        var over = answered.resume(hours(60), ALWAYS);
        assertThat(over.riskAt(hours(99))).isEqualTo(Risk.MET);
        assertThat(over.dueAt()).isEqualTo(hours(63));
        assertThat(Objects.requireNonNull(over.stoppedAt())).isBefore(over.dueAt());
    }

    @Test
    void anAnswerThatDoesNotLastFindsTheClockWhereItStood() {
        assertThat(warned().pause(hours(1)).stop(hours(2)).reopen().isPaused()).isTrue();
        assertThat(warned().pause(hours(1)).cancel().reopen().isPaused()).isTrue();
        assertThat(warned().stop(hours(2)).reopen().isRunning()).isTrue();
    }

    private static Threshold lead(SlaClock clock) {
        return clock.thresholds().stream().filter(t -> t.lead() != null).findFirst().orElseThrow();
    }
}
