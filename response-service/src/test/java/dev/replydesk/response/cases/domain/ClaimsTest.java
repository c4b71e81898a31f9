package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseFixture.ANNA;
import static dev.replydesk.response.cases.domain.CaseFixture.BEN;
import static dev.replydesk.response.cases.domain.CaseFixture.KEY;
import static dev.replydesk.response.cases.domain.CaseFixture.NOW;
import static dev.replydesk.response.cases.domain.CaseFixture.PASSES;
import static dev.replydesk.response.cases.domain.CaseFixture.claimed;
import static dev.replydesk.response.cases.domain.CaseFixture.history;
import static dev.replydesk.response.cases.domain.CaseFixture.open;
import static dev.replydesk.response.cases.domain.CaseFixture.tick;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(10));

    @Test
    void aClaimLastsFifteenMinutesAndEverySavedDraftRenewsIt() {
        assertThat(until(claimed())).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(until(saved("Dear"))).isEqualTo(LATER.plus(Duration.ofMinutes(15)));
    }

    @Test
    void aSavedDraftMovesOnlyItsOwnVersion() {
        assertThat(saved("Dear").version()).isEqualTo(claimed().version());
        assertThat(saved("Dear").desk().draftVersion()).isEqualTo(1);
    }

    @Test
    void aDraftFromAStaleViewIsRefused() {
        assertThatThrownBy(() -> new SaveDraft(ANNA, "x", 0).on(saved("Dear"), LATER)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void aSecondPersonIsToldWhoHoldsTheCase() {
        assertThatThrownBy(() -> new ClaimCase(BEN).on(claimed(), NOW)).isInstanceOf(HeldByAnother.class)
                .hasMessageContaining("Anna");
    }

    @Test
    void claimingAgainRenewsWithoutANewVersion() {
        var again = new ClaimCase(ANNA).on(claimed(), LATER);
        assertThat(until(again)).isEqualTo(LATER.plus(Claim.LEASE));
        assertThat(again.version()).isEqualTo(claimed().version());
        assertThat(history(again)).containsOnlyOnce(HistoryType.CLAIMED);
    }

    @Test
    void claimingAgainWithinAMinuteChangesNothing() {
        var claimed = claimed();
        assertThat(new ClaimCase(ANNA).on(claimed, NOW.plusSeconds(59))).isSameAs(claimed);
        assertThat(until(new ClaimCase(ANNA).on(claimed, NOW.plusSeconds(60)))).isEqualTo(NOW.plusSeconds(60)
                .plus(Claim.LEASE));
    }

    @Test
    void aDeadClaimBlocksNobodyEvenBeforeTheTimerSawIt() {
        var c = new ClaimCase(BEN).on(claimed(), NOW.plus(Claim.LEASE));
        assertThat(c.claimAt(NOW.plus(Claim.LEASE)).orElseThrow().by()).isEqualTo(BEN);
        assertThat(history(c)).containsExactly(HistoryType.OPENED, HistoryType.CLAIMED, HistoryType.CLAIM_EXPIRED,
                HistoryType.CLAIMED);
    }

    @Test
    void theDraftOutlivesTheClaim() {
        var c = tick(PASSES).on(saved("Dear Mark"), LATER.plus(Claim.LEASE));
        assertThat(c.state()).isEqualTo(CaseState.OPEN);
        assertThat(Objects.requireNonNull(c.desk().draft()).text()).isEqualTo("Dear Mark");
    }

    @Test
    void onlySomebodyWhoMayOverruleReleasesTheClaimOfAnother() {
        assertThatThrownBy(() -> new ReleaseCase(BEN, false).on(claimed(), NOW)).isInstanceOf(HeldByAnother.class);
        assertThat(new ReleaseCase(BEN, true).on(claimed(), NOW).state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void takingResponsibilityOneselfNeedsNoManager() {
        assertThat(new AssignCase(ANNA, ANNA, false).on(open(), NOW).desk().assignee()).isEqualTo(ANNA);
        assertThatThrownBy(() -> new AssignCase(ANNA, BEN, false).on(open(), NOW)).isInstanceOf(NotYours.class);
        var bens = new AssignCase(BEN, BEN, false).on(open(), NOW);
        assertThatThrownBy(() -> new AssignCase(ANNA, ANNA, false).on(bens, NOW)).isInstanceOf(NotYours.class);
    }

    @Test
    void assigningTheWriterKeepsTheClaimAndAnotherEndsIt() {
        assertThat(new AssignCase(BEN, ANNA, true).on(claimed(), NOW).state()).isEqualTo(CaseState.CLAIMED);
        var reassigned = new AssignCase(BEN, BEN, false).on(claimed(), NOW);
        assertThat(reassigned.state()).isEqualTo(CaseState.OPEN);
        assertThat(reassigned.claimAt(NOW)).isEmpty();
    }

    @Test
    void assigningTheSamePersonAgainChangesNothing() {
        var c = new AssignCase(ANNA, ANNA, false).on(open(), NOW);
        assertThat(new AssignCase(ANNA, ANNA, false).on(c, LATER)).isSameAs(c);
    }

    @Test
    void anApiKeyCanWriteToo() {
        assertThat(new ClaimCase(KEY).on(open(), NOW).claimAt(NOW).orElseThrow().by()).isEqualTo(KEY);
    }

    private static ResponseCase saved(String text) {
        return new SaveDraft(ANNA, text, 0).on(claimed(), LATER);
    }

    private static Instant until(ResponseCase c) {
        return Objects.requireNonNull(c.desk().claim()).until();
    }
}
