package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseFixture.ANNA;
import static dev.replydesk.response.cases.domain.CaseFixture.BEN;
import static dev.replydesk.response.cases.domain.CaseFixture.PASSES;
import static dev.replydesk.response.cases.domain.CaseFixture.PUBLISHED;
import static dev.replydesk.response.cases.domain.CaseFixture.answered;
import static dev.replydesk.response.cases.domain.CaseFixture.history;
import static dev.replydesk.response.cases.domain.CaseFixture.open;
import static dev.replydesk.response.cases.domain.CaseFixture.tick;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.replydesk.response.calendars.domain.AroundTheClock;
import dev.replydesk.response.calendars.domain.CalendarFixtures;
import dev.replydesk.response.calendars.domain.OpeningHours;
import dev.replydesk.response.calendars.domain.Timetable;
import dev.replydesk.response.sla.domain.AlertChannel;
import dev.replydesk.response.sla.domain.LadderLevel;
import dev.replydesk.response.sla.domain.LadderRecipient;
import dev.replydesk.response.sla.domain.Promises;
import dev.replydesk.response.sla.domain.SlaClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ClimbTest {
    private static final Instant DUE = PUBLISHED.plus(Duration.ofHours(4));
    private static final Instant FIRST = DUE.minusSeconds(1_800);

    @Test
    void aLevelIsToldToThoseItNamesOnItsChannels() {
        var c = tick(PASSES).on(climbing(), FIRST);
        var alarm = alarm(c);
        assertThat(alarm.level()).isEqualTo(1);
        assertThat(alarm.channels()).containsExactly(AlertChannel.MAIL);
        assertThat(alarm.audience()).isEqualTo(new Audience(List.of("usr_lead"), List.of("team_1"),
                List.of(AudienceRole.AGENT, AudienceRole.MANAGER, AudienceRole.ADMIN), List.of()));
        assertThat(c.version()).as("nobody's view becomes stale by it").isEqualTo(climbing().version());
    }

    @Test
    void aLevelThatWasMissedWhileNothingRanDisturbsNobodyBeforeTheNextOpening() {
        var opening = DUE.atOffset(ZoneOffset.UTC).getHour();
        var hours = new OpeningHours(CalendarFixtures.weekdays(ZoneOffset.UTC, opening, opening + 1));
        var tick = new Tick(List.of(), PASSES, hours);
        var late = alarm(tick.on(climbing(), FIRST.plusSeconds(6)));
        assertThat(late.level()).isEqualTo(1);
        assertThat(late.notBefore()).isEqualTo(DUE);
        assertThat(alarm(tick.on(climbing(), FIRST)).notBefore()).isNull();
        assertThat(alarm(tick.on(climbing(), DUE.minusSeconds(1))).notBefore()).isEqualTo(DUE);
        assertThat(alarm(tick.on(climbing(), DUE.plusSeconds(1))).notBefore()).isNull();
    }

    @Test
    void whoeverWorksOnItIsToldInsteadOfTheTeam() {
        var assigned = new AssignCase(BEN, BEN, false).on(climbing(), PUBLISHED);
        var audience = Objects.requireNonNull(alarm(tick(PASSES).on(assigned, FIRST)).audience());
        assertThat(audience.users()).containsExactly("usr_ben", "usr_lead");
        assertThat(audience.roles()).isEmpty();
    }

    @Test
    void managersAreToldByTheirRoleInTheTeamsOfTheShop() {
        var c = tick(PASSES).on(tick(PASSES).on(climbing(), FIRST), DUE.plusSeconds(1));
        var second = Objects.requireNonNull(alarm(c).audience());
        assertThat(second.roles()).containsExactly(AudienceRole.MANAGER, AudienceRole.ADMIN);
    }

    @Test
    void theLeadAndWhoIsOnCallAreNamedByTheTeamsAndNotByARole() {
        var asks = new LadderLevel(Duration.ZERO, List.of(LadderRecipient.LEAD, LadderRecipient.ROSTER), List.of(),
                List.of(AlertChannel.MAIL),
                null);
        var audience = Objects.requireNonNull(alarm(tick(PASSES).on(laddered(asks), DUE)).audience());
        assertThat(audience).isEqualTo(
                new Audience(List.of(), List.of("team_1"), List.of(),
                        List.of(AudienceGroup.LEADS, AudienceGroup.ROSTER)));
    }

    @Test
    void aWarningThatArrivedAndThatNobodyAcknowledgesClimbs() {
        var told = new NoteArrival(1, DUE, FIRST.plusSeconds(5), AroundTheClock.ALWAYS)
                .on(tick(PASSES).on(climbing(), FIRST), FIRST.plusSeconds(6));
        assertThat(told.nextTimerAt()).isEqualTo(FIRST.plusSeconds(605));
        assertThat(history(tick(PASSES).on(told, FIRST.plusSeconds(605)))).endsWith(HistoryType.ESCALATED,
                HistoryType.ESCALATED);
        var known = new Acknowledge(ANNA).on(told, FIRST.plusSeconds(300));
        assertThat(known.nextTimerAt()).as("what is left is the breach").isEqualTo(DUE);
        assertThat(history(known)).endsWith(HistoryType.ACKNOWLEDGED);
        assertThat(history(tick(PASSES).on(known, DUE))).doesNotHaveDuplicates();
    }

    @Test
    void anArrivalForADeadlineThatMovedSaysNothing() {
        var told = tick(PASSES).on(climbing(), FIRST);
        assertThat(new NoteArrival(1, DUE.plusMillis(1), FIRST, AroundTheClock.ALWAYS).on(told, FIRST)).isSameAs(told);
        assertThat(new NoteArrival(7, DUE, FIRST, AroundTheClock.ALWAYS).on(told, FIRST)).isSameAs(told);
    }

    @Test
    void acknowledgingNeedsSomethingToldAndTwiceIsOnce() {
        assertThatThrownBy(() -> new Acknowledge(ANNA).on(open(), PUBLISHED)).isInstanceOf(StateRefused.class)
                .hasMessageContaining("nothing to acknowledge");
        var known = new Acknowledge(ANNA).on(tick(PASSES).on(climbing(), FIRST), FIRST.plusSeconds(1));
        assertThat(new Acknowledge(BEN).on(known, FIRST.plusSeconds(2))).isSameAs(known);
        assertThatThrownBy(() -> new Acknowledge(ANNA).on(answered(), PUBLISHED)).isInstanceOf(StateRefused.class);
    }

    @Test
    void anAnsweredCaseClimbsNoFurther() {
        var c = answered();
        assertThat(Climb.on(c, DUE.plus(Duration.ofDays(9)), List.of(), Doors.open(DUE))).isSameAs(c);
    }

    private static ResponseCase climbing() {
        var first = new LadderLevel(Duration.ofMinutes(-30), List.of(LadderRecipient.ASSIGNEE), List.of("usr_lead"),
                List.of(AlertChannel.MAIL), Duration.ofMinutes(10));
        var second = new LadderLevel(Duration.ZERO, List.of(LadderRecipient.MANAGERS, LadderRecipient.ADMINS),
                List.of(), List.of(AlertChannel.IN_APP), null);
        return laddered(first, second);
    }

    private static ResponseCase laddered(LadderLevel... levels) {
        var policy = Promises.quietly(Duration.ofHours(4), levels);
        return open().edit().clock(SlaClock.start(PUBLISHED, policy, Timetable.ALWAYS)).quietly();
    }

    private static Alarm alarm(ResponseCase c) {
        return c.history().reversed().stream().map(HistoryEntry::alarm).filter(Objects::nonNull).findFirst()
                .orElseThrow();
    }
}
