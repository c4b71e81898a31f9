package dev.replydesk.response.sla.domain;

import static dev.replydesk.response.sla.domain.ReapplyChoice.FROM_THE_BEGINNING;
import static dev.replydesk.response.sla.domain.ReapplyChoice.START_AFRESH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.calendars.domain.AroundTheClock;
import dev.replydesk.response.calendars.domain.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The ladder of a policy that is applied to a case which climbed another one. */
class ReappliedLadderTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final LadderLevel TWO_BEFORE = level(-120, null);
    private static final LadderLevel ONE_BEFORE = level(-60, null);
    private static final LadderLevel AFTER = level(60, null);
    private static final SlaClock CLIMBED = laid(8, TWO_BEFORE, AFTER).escalate(after(6));

    /** Minutes from the deadline. */
    private static LadderLevel level(int minutes, @Nullable Duration ackWithin) {
        return new LadderLevel(Duration.ofMinutes(minutes), List.of(LadderRecipient.MANAGERS), List.of(),
                List.of(AlertChannel.MAIL), ackWithin);
    }

    private static Instant after(int hours) {
        return START.plus(Duration.ofHours(hours));
    }

    private static SlaClock laid(int hours, LadderLevel... levels) {
        return SlaClock.start(START, Promises.quietly(Duration.ofHours(hours), levels), Timetable.ALWAYS);
    }

    private static SlaClock reapplied(SlaClock before, ReapplyChoice choice, int hours, Instant now,
            LadderLevel... levels) {
        var told = new ToldBefore() {
            @Override
            public Optional<Instant> of(Threshold threshold, Instant dueAt) {
                return Optional.empty();
            }

            @Override
            public Optional<Instant> of(Rung rung, Instant dueAt) {
                return Optional.empty();
            }
        };
        return new Reapplied(before, AroundTheClock.ALWAYS, Promises.quietly(Duration.ofHours(hours), levels),
                Timetable.ALWAYS, told, now).clock(choice);
    }

    @Test
    void itIsThatOfTheNewPolicy() {
        var clock = reapplied(laid(8, TWO_BEFORE), START_AFRESH, 6, after(2), ONE_BEFORE, AFTER);
        assertThat(clock.escalation().rungs()).extracting(Rung::at).containsExactly(after(7), after(9));
        assertThat(reapplied(CLIMBED, START_AFRESH, 6, after(6)).escalation().rungs()).isEmpty();
    }

    @Test
    void aLevelThatWasToldStaysSoWhileItsInstantIsPast() {
        var clock = reapplied(CLIMBED, FROM_THE_BEGINNING, 8, after(7), level(-180, null), AFTER);
        assertThat(clock.escalation().level()).isEqualTo(1);
        assertThat(clock.mustEscalate(after(7))).isFalse();
        assertThat(clock.nextLevelAt()).isEqualTo(after(9));
    }

    @Test
    void aLevelThatLiesAheadAgainIsToldAgain() {
        var clock = reapplied(CLIMBED, FROM_THE_BEGINNING, 12, after(7), TWO_BEFORE, AFTER);
        assertThat(clock.escalation().level()).isZero();
        assertThat(clock.nextLevelAt()).isEqualTo(after(10));
    }

    @Test
    void ofSeveralThatArePastAtOnceTheHighestAloneIsTold() {
        var clock = reapplied(laid(24), FROM_THE_BEGINNING, 8, after(12), TWO_BEFORE, ONE_BEFORE, AFTER,
                level(600, null));
        assertThat(clock.mustEscalate(after(12))).isTrue();
        var told = clock.escalate(after(12));
        assertThat(told.escalation().level()).isEqualTo(3);
        assertThat(told.mustEscalate(after(12))).isFalse();
        assertThat(told.nextLevelAt()).isEqualTo(after(18));
    }

    @Test
    void anAcknowledgementWasOfTheDeadlineThatHeldThen() {
        var known = CLIMBED.with(CLIMBED.escalation().acknowledged(after(7)));
        assertThat(known.nextLevelAt()).as("silent until the deadline").isEqualTo(after(9));
        var later = reapplied(known, FROM_THE_BEGINNING, 12, after(7), TWO_BEFORE, AFTER);
        assertThat(later.escalation().acknowledgedAt()).isNull();
        assertThat(later.nextLevelAt()).isEqualTo(after(10));
        var same = reapplied(known, FROM_THE_BEGINNING, 8, after(7), TWO_BEFORE, ONE_BEFORE, AFTER);
        assertThat(same.escalation().acknowledgedAt()).isEqualTo(after(7));
        assertThat(same.nextLevelAt()).isEqualTo(after(9));
    }

    @Test
    void whoAcknowledgedIsNotClimbedPastAndWhoDidNotIsStillWaitedFor() {
        var patient = level(-120, Duration.ofMinutes(30));
        var told = laid(8, patient, ONE_BEFORE).escalate(after(6));
        var arrived = told.delivered(1, after(6), AroundTheClock.ALWAYS);
        var moved = reapplied(arrived, FROM_THE_BEGINNING, 10, after(6).plusSeconds(60), level(-240, Duration.ofMinutes(
                30)), ONE_BEFORE);
        assertThat(moved.nextLevelAt()).isEqualTo(after(6).plus(Duration.ofMinutes(30)));
        var known = arrived.with(arrived.escalation().acknowledged(after(6).plusSeconds(30)));
        var quiet = reapplied(known, FROM_THE_BEGINNING, 10, after(6).plusSeconds(60), level(-240, Duration.ofMinutes(
                30)), ONE_BEFORE);
        assertThat(quiet.nextLevelAt()).isEqualTo(after(9));
    }
}
