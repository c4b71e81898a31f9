package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseFixture.ANNA;
import static dev.replydesk.response.cases.domain.CaseFixture.BEN;
import static dev.replydesk.response.cases.domain.CaseFixture.NOW;
import static dev.replydesk.response.cases.domain.CaseFixture.PASSES;
import static dev.replydesk.response.cases.domain.CaseFixture.answered;
import static dev.replydesk.response.cases.domain.CaseFixture.awaiting;
import static dev.replydesk.response.cases.domain.CaseFixture.claimed;
import static dev.replydesk.response.cases.domain.CaseFixture.closed;
import static dev.replydesk.response.cases.domain.CaseFixture.exempt;
import static dev.replydesk.response.cases.domain.CaseFixture.failed;
import static dev.replydesk.response.cases.domain.CaseFixture.history;
import static dev.replydesk.response.cases.domain.CaseFixture.open;
import static dev.replydesk.response.cases.domain.CaseFixture.paused;
import static dev.replydesk.response.cases.domain.CaseFixture.publishing;
import static dev.replydesk.response.cases.domain.CaseFixture.tick;
import static dev.replydesk.response.cases.domain.CaseFixture.under;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.calendars.domain.AroundTheClock;
import dev.replydesk.response.calendars.domain.CalendarFixtures;
import dev.replydesk.response.calendars.domain.OpeningHours;
import dev.replydesk.response.calendars.domain.WorkingTime;
import dev.replydesk.response.sla.domain.AlertChannel;
import dev.replydesk.response.sla.domain.ClockKind;
import dev.replydesk.response.sla.domain.Promises;
import dev.replydesk.response.sla.domain.Stage;
import dev.replydesk.response.sla.domain.StageTargets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HolderTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final StageTargets AN_HOUR_EACH = new StageTargets(HOUR, HOUR, HOUR, HOUR, HOUR);

    @Test
    void everyOpenCaseIsWithSomebody() {
        assertThat(Holder.of(open())).contains(new Holder(Stage.TRIAGE, null));
        assertThat(Holder.of(assigned(open()))).contains(new Holder(Stage.CLAIM, BEN));
        assertThat(Holder.of(claimed())).contains(new Holder(Stage.WRITE, ANNA));
        assertThat(Holder.of(awaiting())).contains(new Holder(Stage.APPROVE, null));
        assertThat(Holder.of(publishing())).contains(new Holder(Stage.PUBLISH, ANNA));
        assertThat(Holder.of(failed())).contains(new Holder(Stage.TRIAGE, null));
    }

    @Test
    void aReplyThatGoesOutByItselfIsWithTheMarketplace() {
        var handedOver = new HandOver((_, _) -> publishing(), _ -> true).on(open(), NOW);
        assertThat(Holder.of(handedOver)).contains(new Holder(Stage.PUBLISH, null));
    }

    @Test
    void nobodyHoldsWhatIsDoneOrStandsStill() {
        assertThat(Holder.of(answered())).isEmpty();
        assertThat(Holder.of(exempt())).isEmpty();
        assertThat(Holder.of(closed())).isEmpty();
        assertThat(Holder.of(paused())).isEmpty();
    }

    @Test
    void itsClockBeginsAnewAtEachHandOverAndNotInBetween() {
        var opened = open();
        assertThat(holder(opened).since()).isEqualTo(NOW);
        var claimed = at(opened, 5, new ClaimCase(ANNA));
        assertThat(holder(claimed)).isEqualTo(new HolderClock(Stage.WRITE, ANNA, minutes(5), null, null, null));
        assertThat(holder(at(claimed, 9, new SaveDraft(ANNA, "Dear", 0)))).isEqualTo(holder(claimed));
        assertThat(holder(at(claimed, 12, new ReleaseCase(ANNA, false))).since()).isEqualTo(minutes(12));
    }

    @Test
    void whatChangesNothingLeavesTheCaseAsItIs() {
        var claimed = at(open(), 5, new ClaimCase(ANNA));
        assertThat(at(claimed, 5, new ClaimCase(ANNA))).isSameAs(claimed);
    }

    @Test
    void aBudgetIsLaidAlongTheHoursOfTheCalendar() {
        var opened = measured();
        assertThat(opened.waitsForHours(NOW)).isTrue();
        assertThat(opened.nextTimerAt()).isEqualTo(NOW);
        assertThat(holder(laid(opened, AroundTheClock.ALWAYS)).dueAt()).isEqualTo(NOW.plus(HOUR));
        var afternoon = new OpeningHours(CalendarFixtures.weekdays(ZoneOffset.UTC, 13, 18));
        assertThat(holder(laid(opened, afternoon)).dueAt()).isEqualTo(Instant.parse("2026-03-02T14:00:00Z"));
        assertThat(laid(opened, afternoon).waitsForHours(NOW)).isFalse();
        assertThat(laid(opened, afternoon).nextTimerAt()).isEqualTo(Instant.parse("2026-03-02T14:00:00Z"));
    }

    @Test
    void withoutATargetNothingIsLaidOrTold() {
        var unmeasured = open();
        assertThat(unmeasured.waitsForHours(NOW)).isFalse();
        assertThat(history(at(unmeasured, 600, tick(PASSES)))).doesNotContain(HistoryType.HELD_TOO_LONG);
    }

    @Test
    void aCaseThatNobodyTakesIsToldOnceToThoseWhoCould() {
        var waiting = laid(measured(), AroundTheClock.ALWAYS);
        assertThat(history(at(waiting, 59, tick(PASSES)))).doesNotContain(HistoryType.HELD_TOO_LONG);
        var told = at(waiting, 60, tick(PASSES));
        var alarm = lastAlarm(told);
        assertThat(alarm.clock()).isEqualTo(ClockKind.HOLDER);
        assertThat(alarm.stage()).isEqualTo(Stage.TRIAGE);
        assertThat(alarm.dueAt()).isEqualTo(NOW.plus(HOUR));
        assertThat(alarm.late()).isFalse();
        assertThat(alarm.isBreach()).isFalse();
        assertThat(alarm.channels()).containsExactly(AlertChannel.IN_APP, AlertChannel.MAIL);
        assertThat(alarm.audience()).isEqualTo(
                new Audience(List.of(), List.of("team_1"), AudienceRole.WORKERS,
                        List.of(AudienceGroup.LEADS)));
        assertThat(history(at(told, 61, tick(PASSES)))).containsOnlyOnce(HistoryType.HELD_TOO_LONG);
        assertThat(told.nextTimerAt()).isEqualTo(told.clock().nextAlarmAt());
    }

    @Test
    void whoeverDoesNotBeginIsResponsibleNoMore() {
        var given = laid(at(measured(), 10, new AssignCase(ANNA, BEN, true)), AroundTheClock.ALWAYS);
        var back = at(given, 70, tick(PASSES));
        assertThat(back.desk().assignee()).isNull();
        assertThat(back.version()).isGreaterThan(given.version());
        assertThat(history(back)).endsWith(HistoryType.RETURNED_TO_QUEUE);
        assertThat(back.history().getLast().assignee()).isEqualTo(BEN);
        assertThat(Objects.requireNonNull(lastAlarm(back).audience()).users()).containsExactly("usr_ben");
        assertThat(holder(back)).isEqualTo(new HolderClock(Stage.TRIAGE, null, minutes(70), HOUR, null, null));
    }

    @Test
    void aWriterWhoTakesTooLongKeepsTheCaseAndIsToldWithTheLead() {
        var writing = laid(at(measured(), 10, new ClaimCase(ANNA)), AroundTheClock.ALWAYS);
        var renewed = written(writing);
        var told = at(renewed, 70, tick(PASSES));
        assertThat(told.state()).isEqualTo(CaseState.CLAIMED);
        assertThat(told.version()).isEqualTo(renewed.version());
        var audience = Objects.requireNonNull(lastAlarm(told).audience());
        assertThat(audience.users()).containsExactly("usr_anna");
        assertThat(audience.roles()).isEmpty();
        assertThat(audience.groups()).containsExactly(AudienceGroup.LEADS);
    }

    @Test
    void whereNoTeamWorksItsManagersAreTold() {
        var writing = laid(at(measured(), 10, new ClaimCase(ANNA)), AroundTheClock.ALWAYS);
        var renewed = written(writing);
        var told = at(renewed, 70, new Tick(List.of(), PASSES, null));
        assertThat(Objects.requireNonNull(lastAlarm(told).audience()).roles()).containsExactly(AudienceRole.MANAGER);
    }

    @Test
    void anApprovalThatTakesTooLongIsToldToApprovers() {
        var waiting = laid(at(measured(), 10, (_, _) -> withTargets(awaiting())), AroundTheClock.ALWAYS);
        var told = at(waiting, 70, tick(PASSES));
        assertThat(lastAlarm(told).stage()).isEqualTo(Stage.APPROVE);
        assertThat(Objects.requireNonNull(lastAlarm(told).audience()).roles()).containsExactly(AudienceRole.APPROVER,
                AudienceRole.MANAGER);
    }

    @Test
    void aReplyThatDoesNotAppearIsToldToWhoeverHasToBringItThere() {
        var byHand = laid(at(measured(), 10, (_, _) -> withTargets(publishing())), AroundTheClock.ALWAYS);
        var told = Objects.requireNonNull(lastAlarm(at(byHand, 70, tick(PASSES))).audience());
        assertThat(told.users()).containsExactly("usr_anna");
        var byItself = laid(at(measured(), 10, new HandOver((_, _) -> withTargets(publishing()), _ -> true)),
                AroundTheClock.ALWAYS);
        var leading = Objects.requireNonNull(lastAlarm(at(byItself, 70, tick(PASSES))).audience());
        assertThat(leading.users()).isEmpty();
        assertThat(leading.roles()).containsExactly(AudienceRole.MANAGER, AudienceRole.ADMIN);
    }

    @Test
    void whatWasMissedWhileNothingRanIsToldLate() {
        assertThat(lastAlarm(at(laid(measured(), AroundTheClock.ALWAYS), 61, tick(PASSES))).late()).isTrue();
    }

    @Test
    void whatWasMissedDisturbsNobodyBeforeTheNextOpening() {
        var overAtNight = laid(measured(), AroundTheClock.ALWAYS);
        var opening = minutes(120).truncatedTo(ChronoUnit.HOURS);
        var hour = opening.atOffset(ZoneOffset.UTC).getHour();
        var hours = new OpeningHours(CalendarFixtures.weekdays(ZoneOffset.UTC, hour, hour + 1));
        var tick = new Tick(List.of("team_1"), PASSES, hours);
        assertThat(overAtNight.waitsForHours(minutes(61))).isTrue();
        assertThat(lastAlarm(at(overAtNight, 61, tick)).notBefore()).isEqualTo(opening);
        assertThat(lastAlarm(at(overAtNight, 60, tick)).notBefore()).isNull();
    }

    @Test
    void aClaimThatIsLeftIsToldToItsWriterAndWhereItPressesToTheLead() {
        var early = lastAlarm(at(at(open(), 1, new ClaimCase(ANNA)), 16, tick(PASSES)));
        assertThat(early.clock()).isEqualTo(ClockKind.CLAIM);
        assertThat(early.dueAt()).isEqualTo(minutes(16));
        assertThat(early.channels()).containsExactly(AlertChannel.IN_APP);
        assertThat(Objects.requireNonNull(early.audience()).users()).containsExactly("usr_anna");
        assertThat(Objects.requireNonNull(early.audience()).groups()).isEmpty();
        var pressing = lastAlarm(at(at(open(), 20 * 60, new ClaimCase(ANNA)), 20 * 60 + 15, tick(PASSES)));
        assertThat(Objects.requireNonNull(pressing.audience()).groups()).containsExactly(AudienceGroup.LEADS);
    }

    @Test
    void theClaimOfAKeyEndsQuietly() {
        var left = at(at(open(), 1, new ClaimCase(CaseFixture.KEY)), 16, tick(PASSES));
        assertThat(history(left)).endsWith(HistoryType.CLAIM_EXPIRED);
        assertThat(left.history().getLast().alarm()).isNull();
    }

    private static Instant minutes(long passed) {
        return NOW.plus(Duration.ofMinutes(passed));
    }

    private static ResponseCase at(ResponseCase c, long minute, CaseChange change) {
        return Holder.follow(c, change.on(c, minutes(minute)), minutes(minute));
    }

    private static ResponseCase laid(ResponseCase c, WorkingTime hours) {
        return new LayHolderClock(hours).on(c, NOW);
    }

    private static ResponseCase assigned(ResponseCase c) {
        return new AssignCase(ANNA, BEN, true).on(c, NOW);
    }

    private static ResponseCase measured() {
        return under(Promises.staged(AN_HOUR_EACH));
    }

    private static ResponseCase withTargets(ResponseCase c) {
        var m = measured();
        return new ResponseCase(c.id(), c.merchantId(), 1, c.review(), c.shop(), m.policy(), m.clock(), null, null,
                false,
                c.state(), c.desk(), c.replies(), null, List.of(), c.history(), 0, false, c.openedAt(),
                c.version());
    }

    /** Somebody who saves a draft every ten minutes. */
    private static ResponseCase written(ResponseCase c) {
        return IntStream.rangeClosed(2, 6).boxed().reduce(c, (last, i) -> at(last, i * 10L, new SaveDraft(ANNA,
                "Dear " + i, i - 2)), (a, b) -> b);
    }

    private static HolderClock holder(ResponseCase c) {
        return Objects.requireNonNull(c.holder());
    }

    private static Alarm lastAlarm(ResponseCase c) {
        return Objects.requireNonNull(c.history().getLast().alarm());
    }
}
