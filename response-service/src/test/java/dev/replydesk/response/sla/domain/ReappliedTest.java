package dev.replydesk.response.sla.domain;

import static dev.replydesk.response.sla.domain.ReapplyChoice.FROM_NOW_ON;
import static dev.replydesk.response.sla.domain.ReapplyChoice.FROM_THE_BEGINNING;
import static dev.replydesk.response.sla.domain.ReapplyChoice.START_AFRESH;
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
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReappliedTest {
    /** A Monday. */
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final AroundTheClock ALWAYS = AroundTheClock.ALWAYS;
    private static final Timetable NINE_TO_FIVE = new Timetable(new CalendarRef("cal_1", 3),
            new OpeningHours(CalendarFixtures.weekdays(ZoneOffset.UTC, 9, 17)));
    private static final ToldBefore NOTHING = new ToldBefore() {
        @Override
        public Optional<Instant> of(Threshold threshold, Instant dueAt) {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> of(Rung rung, Instant dueAt) {
            return Optional.empty();
        }
    };

    private static Instant after(int hours) {
        return START.plus(Duration.ofHours(hours));
    }

    private static SlaClock promised(int hours) {
        return SlaClock.start(START, Promises.within(Duration.ofHours(hours)), Timetable.ALWAYS);
    }

    private static SlaClock reapplied(SlaClock before, ReapplyChoice choice, int hours, Instant now) {
        return reapplied(before, choice, Promises.within(Duration.ofHours(hours)), Timetable.ALWAYS, now);
    }

    private static SlaClock reapplied(SlaClock before, ReapplyChoice choice, SlaPolicy policy, Timetable timetable,
            Instant now) {
        return new Reapplied(before, ALWAYS, policy, timetable, NOTHING, now).clock(choice);
    }

    private static List<Instant> told(SlaClock clock) {
        return clock.thresholds().stream().filter(t -> !t.isWaiting()).map(Threshold::at).toList();
    }

    @Test
    void fromTheBeginningIsAsIfTheCaseHadBeenOpenedUnderIt() {
        var clock = reapplied(promised(24), FROM_THE_BEGINNING, Promises.within(Duration.ofHours(10)), NINE_TO_FIVE,
                after(3));
        assertThat(clock).isEqualTo(SlaClock.start(START, Promises.within(Duration.ofHours(10)), NINE_TO_FIVE));
        assertThat(clock.dueAt()).isEqualTo(Instant.parse("2026-03-03T11:00:00Z"));
        assertThat(clock.calendar()).isEqualTo(new CalendarRef("cal_1", 3));
    }

    @Test
    void fromNowOnCountsWhatWasUsedAsUsed() {
        assertThat(reapplied(promised(24), FROM_NOW_ON, 8, after(3)).dueAt()).isEqualTo(after(8));
        assertThat(reapplied(promised(24), FROM_NOW_ON, 48, after(3)).dueAt()).isEqualTo(after(48));
        assertThat(reapplied(promised(24), FROM_NOW_ON, 48, after(3)).warnAt()).isEqualTo(after(36));
    }

    @Test
    void fromNowOnTheRestRunsInTheHoursOfTheNewCalendar() {
        var clock = reapplied(promised(24), FROM_NOW_ON, Promises.within(Duration.ofHours(10)), NINE_TO_FIVE,
                after(6));
        assertThat(clock.dueAt()).as("six of ten are used by 14:00, three more are there until 17:00")
                .isEqualTo(Instant.parse("2026-03-03T10:00:00Z"));
    }

    @Test
    void whatWasUsedIsCountedInTheHoursOfTheOldCalendar() {
        var before = SlaClock.start(START, Promises.within(Duration.ofHours(16)), NINE_TO_FIVE);
        var policy = Promises.within(Duration.ofHours(10));
        var clock = new Reapplied(before, NINE_TO_FIVE.time(), policy, Timetable.ALWAYS, NOTHING, after(4))
                .clock(FROM_NOW_ON);
        assertThat(clock.dueAt()).as("nine to twelve").isEqualTo(after(4 + 7));
    }

    @Test
    void withNothingLeftItIsDueNowAndIsLateFromTheNextInstantOn() {
        var now = after(10);
        var clock = reapplied(promised(24), FROM_NOW_ON, 8, now);
        assertThat(clock.dueAt()).isEqualTo(now);
        assertThat(clock.nextAlarmAt()).isEqualTo(now);
        assertThat(clock.riskAt(now.plusMillis(1))).isEqualTo(Risk.OVERDUE);
        assertThat(clock.fire(now.plusMillis(1), false).breachedAt()).isEqualTo(now);
    }

    @Test
    void whatWasLateAndHasNothingLeftIsLateSinceThenAndIsNotToldAgain() {
        var late = promised(4).fire(after(5), false);
        var clock = reapplied(late, FROM_NOW_ON, 3, after(6));
        assertThat(clock.dueAt()).isEqualTo(after(4));
        assertThat(clock.breachedAt()).isEqualTo(after(4));
        assertThat(clock.due(after(6))).isEmpty();
        assertThat(clock.nextAlarmAt()).isNull();
    }

    @Test
    void startingAfreshGivesTheWholePromiseFromNow() {
        var clock = reapplied(promised(24), START_AFRESH, 8, after(20));
        assertThat(clock.dueAt()).isEqualTo(after(28));
        assertThat(clock.startedAt()).as("somebody waits since then").isEqualTo(START);
        assertThat(clock.countsFrom()).isEqualTo(after(20));
        assertThat(clock.shareAt(after(24))).isEqualTo(50);
        assertThat(clock.thresholds()).extracting(Threshold::at).containsExactly(after(24), after(26),
                after(27).plus(Duration.ofMinutes(12)), after(28));
    }

    @Test
    void twoInARowCountOnFromTheLastOne() {
        var afresh = reapplied(promised(24), START_AFRESH, 8, after(20));
        assertThat(reapplied(afresh, FROM_NOW_ON, 10, after(22)).dueAt()).isEqualTo(after(30));
        var spent = reapplied(promised(24), FROM_NOW_ON, 2, after(10));
        assertThat(reapplied(spent, FROM_NOW_ON, 24, after(11)).dueAt()).as("taken back").isEqualTo(after(24));
        assertThat(reapplied(afresh, FROM_THE_BEGINNING, 24, after(21))).isEqualTo(promised(24));
    }

    @Test
    void pausesShiftWhatRunsFromTheBeginningAndWereNeverUsed() {
        var paused = promised(24).pause(after(2)).resume(after(5), ALWAYS);
        assertThat(reapplied(paused, FROM_THE_BEGINNING, 8, after(6)).dueAt()).isEqualTo(after(11));
        assertThat(reapplied(paused, FROM_NOW_ON, 8, after(6)).dueAt()).isEqualTo(after(11));
        assertThat(reapplied(paused, START_AFRESH, 8, after(6)).dueAt()).isEqualTo(after(14));
        assertThat(reapplied(paused, START_AFRESH, 8, after(6)).standstills()).isEqualTo(paused.standstills());
    }

    @Test
    void aPauseAfterTheNewDeadlineMovesNothing() {
        var paused = promised(24).pause(after(6)).resume(after(9), ALWAYS);
        assertThat(reapplied(paused, FROM_THE_BEGINNING, 4, after(10)).dueAt()).isEqualTo(after(4));
    }

    @Test
    void aPauseBeforeItWasStartedAfreshCountsNoMore() {
        var afresh = reapplied(promised(24).pause(after(2)).resume(after(5), ALWAYS), START_AFRESH, 8, after(6));
        assertThat(reapplied(afresh, FROM_NOW_ON, 10, after(9)).dueAt()).isEqualTo(after(16));
        assertThat(afresh.pause(after(7)).resume(after(8), ALWAYS).dueAt()).isEqualTo(after(15));
        assertThat(afresh.canPauseFrom(after(5))).as("before its time counts").isFalse();
    }

    @Test
    void aBreachStaysAndTheAnswerIsLateWhateverTheNewDeadline() {
        var late = promised(4).fire(after(5), false);
        for (var choice : ReapplyChoice.values()) {
            var clock = reapplied(late, choice, 48, after(6));
            assertThat(clock.breachedAt()).isEqualTo(after(4));
            assertThat(clock.riskAt(after(6))).isEqualTo(Risk.ON_TRACK);
            assertThat(clock.stop(after(7)).state()).as(choice.name()).isEqualTo(ClockState.MISSED);
            assertThat(clock.stop(after(4)).state()).as("given before, learnt of later").isEqualTo(ClockState.MET);
        }
    }

    @Test
    void whatLiesAheadAgainIsArmedAgainAndWhatIsPastStaysTold() {
        var warned = promised(8).fire(after(7), false);
        assertThat(told(warned)).containsExactly(after(4), after(6));
        var clock = reapplied(warned, FROM_THE_BEGINNING, 12, after(7));
        assertThat(told(clock)).containsExactly(after(6));
        assertThat(clock.nextAlarmAt()).isEqualTo(after(9));
        assertThat(clock.due(after(7))).isEmpty();
    }

    @Test
    void ofTheVerySameDeadlineNothingIsArmedAgain() {
        var warned = promised(8).fire(after(7), false);
        var same = reapplied(warned, FROM_NOW_ON, 8, after(7));
        assertThat(same.dueAt()).isEqualTo(warned.dueAt());
        assertThat(same.thresholds()).isEqualTo(warned.thresholds());
    }

    @Test
    void aLeadThatIsOverFromNowOnIsNotLostAndOneBeforeAFreshStartIsLeftOut() {
        var policy = Promises.within(Duration.ofHours(8), Duration.ofHours(3));
        var tight = reapplied(promised(24), FROM_NOW_ON, policy, Timetable.ALWAYS, after(6));
        assertThat(tight.thresholds()).filteredOn(t -> t.lead() != null).singleElement()
                .satisfies(t -> assertThat(t.at()).isEqualTo(after(6)));
        var brief = new SlaPolicy("p", "p", SlaMatch.EVERYTHING, Duration.ofHours(2), null, List.of(), List.of(Duration
                .ofHours(3)), 75, null, false, List.of(), List.of(), StageTargets.NONE, null, null);
        assertThat(reapplied(promised(24), START_AFRESH, brief, Timetable.ALWAYS, after(6)).thresholds()).hasSize(1);
    }
}
