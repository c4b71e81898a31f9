package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseFixture.ANNA;
import static dev.replydesk.response.cases.domain.CaseFixture.BEN;
import static dev.replydesk.response.cases.domain.CaseFixture.KEY;
import static dev.replydesk.response.cases.domain.CaseFixture.NOW;
import static dev.replydesk.response.cases.domain.CaseFixture.PASSES;
import static dev.replydesk.response.cases.domain.CaseFixture.PUBLISHED;
import static dev.replydesk.response.cases.domain.CaseFixture.answered;
import static dev.replydesk.response.cases.domain.CaseFixture.claimed;
import static dev.replydesk.response.cases.domain.CaseFixture.history;
import static dev.replydesk.response.cases.domain.CaseFixture.open;
import static dev.replydesk.response.cases.domain.CaseFixture.tick;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TickTest {
    private static final Instant HALF = PUBLISHED.plus(Duration.ofHours(12));
    private static final Instant DUE = PUBLISHED.plus(Duration.ofHours(24));

    @Test
    void nothingHappensBeforeTheTimer() {
        assertThat(open().nextTimerAt()).isEqualTo(HALF);
        var c = open();
        assertThat(tick(PASSES).on(c, HALF.minusMillis(1))).isSameAs(c);
    }

    @Test
    void eachThresholdIsNoticedOnce() {
        var c = open();
        for (var at = PUBLISHED; at.isBefore(DUE.plus(Duration.ofHours(2))); at = at.plus(Duration.ofMinutes(10))) {
            c = tick(PASSES).on(c, at);
        }
        assertThat(alarms(c)).extracting(Alarm::threshold).containsExactly(50, 75, 90, 100);
        assertThat(history(c)).endsWith(HistoryType.WARNED, HistoryType.WARNED, HistoryType.WARNED,
                HistoryType.BREACHED);
        assertThat(c.nextTimerAt()).isNull();
    }

    @Test
    void whatWasMissedWhileNothingRanIsToldOneByOneAndMarkedLate() {
        var c = tick(PASSES).on(open(), DUE.plusSeconds(1));
        assertThat(alarms(c)).extracting(Alarm::late).containsExactly(true, true, true, false);
        assertThat(alarms(c)).allMatch(a -> a.audience() != null);
    }

    @Test
    void theDeadlineItselfIsNotABreachYet() {
        assertThat(history(tick(PASSES).on(open(), DUE))).doesNotContain(HistoryType.BREACHED);
        assertThat(history(tick(PASSES).on(open(), DUE.plusMillis(1)))).contains(HistoryType.BREACHED);
    }

    @Test
    void sweepsMakeNobodysViewStale() {
        assertThat(tick(PASSES).on(open(), DUE.plusSeconds(1)).version()).isEqualTo(open().version());
    }

    @Test
    void warningsGoToWhoeverIsResponsibleOrWritesAndTheBreachToAll() {
        var assigned = new AssignCase(BEN, BEN, false).on(open(), NOW);
        assertThat(audience(tick(PASSES).on(assigned, HALF), 0).users()).containsExactly("usr_ben");
        var written = new SaveDraft(ANNA, "x", 0).on(new ClaimCase(ANNA).on(open(), HALF.minusSeconds(60)),
                HALF.minusSeconds(60));
        assertThat(audience(tick(PASSES).on(written, HALF), 0).users()).containsExactly("usr_anna");
        assertThat(audience(tick(PASSES).on(assigned, DUE.plusSeconds(1)), 3).users()).isEmpty();
    }

    @Test
    void aKeyCannotBeAlertedSoEverybodyOfTheShopIs() {
        var byKey = new ClaimCase(KEY).on(open(), HALF.minusSeconds(60));
        var told = audience(tick(PASSES).on(byKey, HALF), 0);
        assertThat(told.users()).isEmpty();
        assertThat(told.teamIds()).containsExactly("team_1");
    }

    @Test
    void anAnsweredCaseIsLeftAlone() {
        assertThat(answered().nextTimerAt()).isNull();
        assertThat(history(tick(PASSES).on(answered(), DUE.plusSeconds(1)))).doesNotContain(HistoryType.BREACHED);
    }

    @Test
    void theNextTimerIsTheEarliestOfAll() {
        assertThat(claimed().nextTimerAt()).isEqualTo(NOW.plus(Claim.LEASE));
        assertThat(CaseFixture.held().nextTimerAt()).isEqualTo(NOW.plusSeconds(8));
    }

    @Test
    void aRecordedBreachIsNeverErased() {
        var breached = tick(PASSES).on(CaseFixture.publishing(), DUE.plusSeconds(1));
        var c = new ProveReply(ANNA, CaseFixture.REPLY, "https://example.org/r1", DUE).on(breached, DUE.plusSeconds(5));
        assertThat(c.clock().isMet()).isTrue();
        assertThat(c.clock().breachedAt()).isEqualTo(DUE);
        assertThat(history(c)).contains(HistoryType.BREACHED, HistoryType.MET);
    }

    private static List<Alarm> alarms(ResponseCase c) {
        return c.history().stream().map(HistoryEntry::alarm).filter(Objects::nonNull).toList();
    }

    private static Audience audience(ResponseCase c, int alarm) {
        return Objects.requireNonNull(alarms(c).get(alarm).audience());
    }
}
