package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseFixture.ANNA;
import static dev.replydesk.response.cases.domain.CaseFixture.BEN;
import static dev.replydesk.response.cases.domain.CaseFixture.NOW;
import static dev.replydesk.response.cases.domain.CaseFixture.PUBLISHED;
import static dev.replydesk.response.cases.domain.ReapplyFixture.RUN;
import static dev.replydesk.response.cases.domain.ReapplyFixture.VERSION;
import static dev.replydesk.response.cases.domain.ReapplyFixture.apply;
import static dev.replydesk.response.cases.domain.ReapplyFixture.list;
import static dev.replydesk.response.cases.domain.ReapplyFixture.matching;
import static dev.replydesk.response.cases.domain.ReapplyFixture.policy;
import static dev.replydesk.response.sla.domain.ReapplyChoice.FROM_NOW_ON;
import static dev.replydesk.response.sla.domain.ReapplyChoice.FROM_THE_BEGINNING;
import static dev.replydesk.response.sla.domain.ReapplyChoice.START_AFRESH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.calendars.domain.AroundTheClock;
import dev.replydesk.response.calendars.domain.CalendarFixtures;
import dev.replydesk.response.calendars.domain.CalendarRef;
import dev.replydesk.response.calendars.domain.OpeningHours;
import dev.replydesk.response.calendars.domain.Timetable;
import dev.replydesk.response.calendars.domain.Timetables;
import dev.replydesk.response.sla.domain.PauseReason;
import dev.replydesk.response.sla.domain.PolicyHistory;
import dev.replydesk.response.sla.domain.Promises;
import dev.replydesk.response.sla.domain.SlaMatch;
import dev.replydesk.response.sla.domain.SlaPolicy;
import dev.replydesk.response.sla.domain.Stage;
import dev.replydesk.response.sla.domain.StageTargets;
import dev.replydesk.response.sla.domain.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApplyPolicyTest {
    private static Instant after(int hours) {
        return PUBLISHED.plus(Duration.ofHours(hours));
    }

    @Test
    void theRecordSaysWhoChoseWhatAndHowTheDeadlineMoved() {
        var c = apply(FROM_THE_BEGINNING, policy("Quick", 8)).on(CaseFixture.open(), after(1));
        assertThat(c.policy()).isEqualTo(PolicyRef.of(policy("Quick", 8), VERSION));
        assertThat(c.version()).isEqualTo(CaseFixture.open().version() + 1);
        var entry = c.history().getLast();
        assertThat(entry.type()).isEqualTo(HistoryType.POLICY_APPLIED);
        assertThat(entry.actor()).isEqualTo(BEN);
        assertThat(entry.subject()).isEqualTo(RUN);
        assertThat(entry.step()).isEqualTo(ClockStep.applied(after(1), after(24), after(8),
                new PolicyChange(FROM_THE_BEGINNING, "Default", 0, "Quick", VERSION)));
    }

    @Test
    void theFirstPolicyOfTheListThatFitsTheReviewNowDecides() {
        var unsure = matching(policy("Unsure", 2),
                new SlaMatch(null, List.of(), List.of(), List.of(), List.of(Verdict.UNSURE), null, List.of(), List.of(),
                        List.of(), null));
        var negative = matching(policy("Negative", 4),
                new SlaMatch(null, List.of(), List.of(), List.of(), List.of(Verdict.NEGATIVE), null, List.of(),
                        List.of(),
                        List.of(), null));
        var change = apply(START_AFRESH, unsure, negative, policy("All", 6));
        assertThat(change.on(CaseFixture.open(), after(1)).policy().name()).isEqualTo("Negative");
        var revised = new ReviseReview(CaseFixture.revised(Verdict.UNSURE), true, null).on(CaseFixture.open(), NOW);
        assertThat(change.on(revised, after(1)).policy().name()).isEqualTo("Unsure");
        assertThat(change.on(revised, after(1)).policy().requiresApproval()).isTrue();
    }

    @Test
    void theMoodIsKnownByNow() {
        var furious = matching(policy("Furious", 2), new SlaMatch(null, List.of(), List.of(), List.of(), List.of(),
                null, List.of(), List.of(), List.of(), 4));
        var change = apply(START_AFRESH, furious, policy("All", 6));
        assertThat(change.on(CaseFixture.open(), after(1)).policy().name()).isEqualTo("All");
        var felt = new SetMood(ANNA, 5).on(CaseFixture.open(), NOW);
        assertThat(change.on(felt, after(1)).policy().name()).isEqualTo("Furious");
    }

    @Test
    void whoWroteAgainIsPromisedWhatThePolicyPromisesThem() {
        var again = CaseFixture.obligations().again(CaseFixture.answered(),
                CaseFixture.assessment(CaseFixture.review()),
                after(1), after(1));
        var c = apply(FROM_THE_BEGINNING, Promises.following(Duration.ofHours(5))).on(again, after(2));
        assertThat(c.clock().dueAt()).isEqualTo(after(6));
    }

    @Test
    void whoHoldsItGoesByTheBudgetAndTheHoursOfTheNewPolicy() {
        var hour = Duration.ofHours(1);
        var staged = Promises.staged(new StageTargets(hour, hour, hour, hour, hour));
        var held = new LayHolderClock(AroundTheClock.ALWAYS).on(CaseFixture.under(staged), NOW);
        var after = Holder.follow(held, apply(START_AFRESH, policy("Quick", 8)).on(held, after(1)), after(1));
        assertThat(after.holder()).isEqualTo(HolderClock.begin(Stage.TRIAGE, null, NOW, Optional.empty()));
        var closed = new Timetables(Map.of("cal_1", new Timetable(new CalendarRef("cal_1", 1),
                new OpeningHours(CalendarFixtures.weekdays(ZoneOffset.UTC, 9, 17)))), Set.of());
        var byHours = new SlaPolicy("pol_1", "One", SlaMatch.EVERYTHING, Duration.ofDays(1), "cal_1", List.of(),
                List.of(), 75, null, false, List.of(), List.of(), staged.stages(), null, null);
        var lists = new PolicyHistory(List.of(new PolicyHistory.Version(Instant.EPOCH, list(byHours))), closed);
        var moved = new ApplyPolicy(RUN, BEN, START_AFRESH, lists, VERSION, AroundTheClock.ALWAYS, List.of()).on(held,
                after(1));
        assertThat(held.holder().dueAt()).isEqualTo(NOW.plus(hour));
        assertThat(Holder.follow(held, moved, after(1)).holder()).satisfies(h -> {
            assertThat(h.since()).isEqualTo(NOW);
            assertThat(h.isUnlaid()).isTrue();
        });
    }

    @Test
    void aRunComesOnceToACaseAndTheNextRunComesAgain() {
        var once = apply(START_AFRESH, policy("Quick", 8)).on(CaseFixture.open(), after(1));
        assertThat(apply(START_AFRESH, policy("Quick", 8)).on(once, after(2))).isSameAs(once);
        var again = apply("rap_2", START_AFRESH, list(policy("Quick", 8))).on(once, after(2));
        assertThat(again.clock().dueAt()).isEqualTo(after(10));
    }

    @Test
    void whatStandsAsTheListWantsItAlreadyIsLeftAsItIs() {
        var c = apply(FROM_THE_BEGINNING, policy("Quick", 8)).on(CaseFixture.open(), after(1));
        for (var choice : List.of(FROM_THE_BEGINNING, FROM_NOW_ON)) {
            assertThat(apply("rap_2", choice, list(policy("Quick", 8))).on(c, after(2))).as("%s", choice).isSameAs(c);
        }
    }

    static Stream<ResponseCase> leftAlone() {
        return Stream.of(CaseFixture.answered(), CaseFixture.exempt(), CaseFixture.closed(), CaseFixture.paused(),
                CaseFixture.held(), CaseFixture.sent(), CaseFixture.unknown());
    }

    @ParameterizedTest
    @MethodSource
    void leftAlone(ResponseCase c) {
        assertThat(LeftAlone.of(c)).isPresent();
        assertThat(apply(START_AFRESH, policy("Quick", 8)).on(c, after(1))).isSameAs(c);
    }

    static Stream<ResponseCase> changed() {
        return Stream.of(CaseFixture.open(), CaseFixture.claimed(), CaseFixture.awaiting(), CaseFixture.publishing(),
                CaseFixture.failed());
    }

    @ParameterizedTest
    @MethodSource
    void changed(ResponseCase c) {
        var next = apply(START_AFRESH, policy("Quick", 8)).on(c, after(1));
        assertThat(next.clock().dueAt()).isEqualTo(after(9));
        assertThat(next.state()).isEqualTo(c.state());
        assertThat(next.replies()).isEqualTo(c.replies());
    }

    @Test
    void aCaseWithoutPausesMayBePausedAfterwards() {
        var c = apply(FROM_NOW_ON, policy("Waits", 24, PauseReason.values())).on(CaseFixture.open(), after(1));
        var outage = Outage.reported("out_1", "shp_1", BEN, after(2), null);
        assertThat(new PauseForOutage(outage).on(c, after(2)).isPaused()).isTrue();
        assertThat(new PauseForOutage(outage).on(CaseFixture.open(), after(2)).isPaused()).isFalse();
    }

    @Test
    void anOutageThatLastsSinceBeforeItWasStartedAfreshStopsItFromThenOn() {
        var outage = Outage.reported("out_1", "shp_1", BEN, after(1), null);
        var c = apply(START_AFRESH, policy("Waits", 8, PauseReason.values())).on(CaseFixture.open(), after(3));
        var paused = new PauseForOutage(outage).on(c, after(4));
        assertThat(paused.runningPause().orElseThrow().from()).isEqualTo(after(3));
        var over = new EndOutage(outage.ended(BEN, after(6)), AroundTheClock.ALWAYS).on(paused, after(6));
        assertThat(over.clock().dueAt()).isEqualTo(after(14));
    }
}
