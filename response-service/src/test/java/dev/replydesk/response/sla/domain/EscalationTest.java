package dev.replydesk.response.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.calendars.domain.AroundTheClock;
import dev.replydesk.response.calendars.domain.CalendarFixtures;
import dev.replydesk.response.calendars.domain.CalendarRef;
import dev.replydesk.response.calendars.domain.FieldFault;
import dev.replydesk.response.calendars.domain.OpeningHours;
import dev.replydesk.response.calendars.domain.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-02T12:00:00Z");
    /** Half an hour before, at the deadline, and two hours after it. */
    private static final SlaClock CLOCK = SlaClock.start(START,
            Promises.climbing(level("-PT30M", "PT10M"), level("PT0S", "PT20M"), level("PT2H", null)), Timetable.ALWAYS);

    @Test
    void eachLevelComesAtItsOwnInstantWhenNothingIsKnownOfItsArrival() {
        var clock = CLOCK;
        for (var at : List.of("2026-03-02T11:30:00Z", "2026-03-02T12:00:00Z", "2026-03-02T14:00:00Z")) {
            assertThat(clock.nextLevelAt()).isEqualTo(at);
            assertThat(clock.mustEscalate(Instant.parse(at).minusMillis(1))).isFalse();
            assertThat(clock.mustEscalate(Instant.parse(at))).isTrue();
            clock = clock.escalate(Instant.parse(at));
        }
        assertThat(clock.escalation().level()).isEqualTo(3);
        assertThat(clock.nextLevelAt()).isNull();
        assertThat(clock.escalation().rungs()).noneMatch(Rung::late);
    }

    @Test
    void theNextLevelComesEarlierWhenNobodyAcknowledges() {
        var told = arrived(CLOCK.escalate(DUE.minusSeconds(1_800)), 1, DUE.minusSeconds(1_790));
        assertThat(told.nextLevelAt()).isEqualTo(DUE.minusSeconds(1_190));
        assertThat(arrived(told, 1, DUE).nextLevelAt()).as("a second arrival").isEqualTo(DUE.minusSeconds(1_190));
        assertThat(arrived(CLOCK, 2, DUE).nextLevelAt()).as("a level that was never told")
                .isEqualTo(DUE.minusSeconds(1_800));
    }

    @Test
    void waitingNeverRunsPastTheDeadline() {
        var told = arrived(CLOCK.escalate(DUE.minusSeconds(1_800)), 1, DUE.minusSeconds(1));
        assertThat(told.nextLevelAt()).isEqualTo(DUE);
        var after = arrived(told.escalate(DUE), 2, DUE.plusSeconds(5));
        assertThat(after.nextLevelAt()).as("after it, it counts in full").isEqualTo(DUE.plusSeconds(1_205));
    }

    @Test
    void anAcknowledgementHoldsUntilTheDeadlineAndOneAfterItForGood() {
        var told = CLOCK.escalate(DUE.minusSeconds(1_800));
        var known = acknowledged(arrived(told, 1, DUE.minusSeconds(1_790)), DUE.minusSeconds(1_700));
        assertThat(known.nextLevelAt()).as("the level at the deadline is silenced").isEqualTo("2026-03-02T14:00:00Z");
        assertThat(acknowledged(told, DUE.plusMillis(1)).nextLevelAt()).isNull();
    }

    @Test
    void whatWasAcknowledgedIsNewsAgainOnceMoreIsTold() {
        assertThat(CLOCK.hasNews()).isFalse();
        var told = CLOCK.escalate(DUE.minusSeconds(1_800));
        assertThat(told.hasNews()).isTrue();
        var known = acknowledged(told, DUE.minusSeconds(1_700));
        assertThat(known.hasNews()).isFalse();
        assertThat(known.fire(DUE.plusSeconds(1), false).hasNews()).isTrue();
    }

    @Test
    void whatWasMissedIsToldLevelByLevelAndMarkedLate() {
        var late = DUE.plus(Duration.ofHours(9));
        var first = CLOCK.escalate(late);
        assertThat(first.escalation().level()).isEqualTo(1);
        assertThat(first.mustEscalate(late)).isTrue();
        assertThat(first.escalate(late).escalate(late).escalation().rungs()).allMatch(Rung::late);
    }

    @Test
    void aDeadlineThatIsOverClimbsNoFurther() {
        assertThat(CLOCK.stop(START).mustEscalate(DUE)).isFalse();
        assertThat(CLOCK.cancel().nextAlarmAt()).isNull();
    }

    @Test
    void levelsAndWaitingCountInOpeningHours() {
        var office = new OpeningHours(CalendarFixtures.weekdays(ZoneOffset.UTC, 9, 18));
        var clock = SlaClock.start(Instant.parse("2026-03-06T15:00:00Z"),
                Promises.climbing(level("-PT1H30M", "PT1H"), level("PT1H", null)),
                new Timetable(new CalendarRef("cal_1", 1), office));
        assertThat(clock.dueAt()).isEqualTo("2026-03-09T10:00:00Z");
        assertThat(clock.nextLevelAt()).isEqualTo("2026-03-06T17:30:00Z");
        var told = clock.escalate(clock.nextLevelAt());
        var waiting = told.with(told.escalation().delivered(1, told.startedAt().plus(Duration.ofMinutes(151)),
                told.dueAt(), office));
        assertThat(waiting.nextLevelAt()).isEqualTo("2026-03-09T09:31:00Z");
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(nullValues = "none", value = {"-PT1H,PT0S,PT1M,none", "PT0S,-PT1H,PT1M,ladder[1].offset",
            "PT1H,PT1H,PT1M,ladder[1].offset", "-PT4H,PT0S,PT1M,ladder[0].offset", "-PT3H59M59S,PT0S,P7D,none",
            "PT0S,P366D,PT1M,ladder[1].offset", "PT0S,P365D,none,none", "-PT1H,PT0S,PT59S,ladder[0].ackWithin",
            "-PT1H,PT0S,PT168H0.001S,ladder[0].ackWithin"})
    void aLadderRises(String first, String second, String wait, String fault) {
        var policy = Promises.climbing(level(first, wait), level(second, null));
        assertThat(PolicyRules.check(List.of(policy))).extracting(FieldFault::field)
                .isEqualTo(fault == null ? List.of() : List.of("policies[0]." + fault));
    }

    @Test
    void aLevelTellsSomebodyWhoIsThere() {
        var nobody = new LadderLevel(Duration.ZERO, List.of(), List.of(), List.of(AlertChannel.MAIL), null);
        assertThat(PolicyRules.check(List.of(Promises.climbing(nobody)))).extracting(FieldFault::field)
                .containsExactly("policies[0].ladder[0].recipients");
        var one = new LadderLevel(Duration.ZERO, List.of(), List.of("usr_1"), List.of(AlertChannel.MAIL), null);
        assertThat(PolicyRules.check(List.of(Promises.climbing(one)))).isEmpty();
        assertThat(LadderRules.strangers(List.of(Promises.climbing(one)), Set.of("usr_1"))).isEmpty();
        assertThat(LadderRules.strangers(List.of(Promises.climbing(one)), Set.of("usr_2")))
                .extracting(FieldFault::field).containsExactly("policies[0].ladder[0].users");
    }

    private static SlaClock arrived(SlaClock clock, int level, Instant at) {
        return clock.with(clock.escalation().delivered(level, at, clock.dueAt(), AroundTheClock.ALWAYS));
    }

    private static SlaClock acknowledged(SlaClock clock, Instant at) {
        return clock.with(clock.escalation().acknowledged(at));
    }

    private static LadderLevel level(String offset, String wait) {
        return new LadderLevel(Duration.parse(offset), List.of(LadderRecipient.TEAM), List.of(),
                List.of(AlertChannel.IN_APP), wait == null ? null : Duration.parse(wait));
    }
}
