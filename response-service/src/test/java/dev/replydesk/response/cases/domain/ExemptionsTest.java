package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseFixture.ANNA;
import static dev.replydesk.response.cases.domain.CaseFixture.BEN;
import static dev.replydesk.response.cases.domain.CaseFixture.EXEMPTION;
import static dev.replydesk.response.cases.domain.CaseFixture.KEY;
import static dev.replydesk.response.cases.domain.CaseFixture.NOW;
import static dev.replydesk.response.cases.domain.CaseFixture.awaiting;
import static dev.replydesk.response.cases.domain.CaseFixture.exempt;
import static dev.replydesk.response.cases.domain.CaseFixture.history;
import static dev.replydesk.response.cases.domain.CaseFixture.open;
import static dev.replydesk.response.cases.domain.CaseFixture.proposed;
import static dev.replydesk.response.cases.domain.CaseFixture.unsure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.replydesk.response.sla.domain.Risk;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ExemptionsTest {
    @Test
    void aProposalLeavesTheClockRunning() {
        assertThat(proposed(open()).state()).isEqualTo(CaseState.OPEN);
        assertThat(proposed(open()).riskAt(NOW.plus(Duration.ofDays(2)))).isEqualTo(Risk.OVERDUE);
    }

    @Test
    void theProposerDoesNotSignUnlessAlone() {
        assertThatThrownBy(() -> new SignExemption(new Signer(ANNA, false), EXEMPTION).on(proposed(open()), NOW))
                .isInstanceOf(NotYours.class);
        var alone = new SignExemption(new Signer(ANNA, true), EXEMPTION).on(proposed(open()), NOW);
        assertThat(Objects.requireNonNull(Objects.requireNonNull(alone.exemption()).signature()).selfSigned()).isTrue();
        assertThat(alone.history().getLast().selfSigned()).isTrue();
    }

    @Test
    void aSignedExemptionStopsTheClock() {
        assertThat(exempt().riskAt(NOW.plus(Duration.ofDays(2)))).isEqualTo(Risk.NONE);
        assertThat(exempt().nextTimerAt()).isNull();
    }

    @Test
    void oneSignatureIsEnoughForAnUnsureReviewThatIsNotNegative() {
        var notNegative = new ProposeExemption(ANNA, EXEMPTION, ExemptionReason.NOT_NEGATIVE, null);
        assertThat(notNegative.on(open(unsure()), NOW).state()).isEqualTo(CaseState.EXEMPT);
        assertThat(notNegative.on(open(), NOW).state()).isEqualTo(CaseState.OPEN);
        var byKey = new ProposeExemption(KEY, EXEMPTION, ExemptionReason.NOT_NEGATIVE, null);
        assertThat(byKey.on(open(unsure()), NOW).state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void revokingRunsTheSameClockOn() {
        var c = new RevokeExemption(BEN, EXEMPTION, "it is real", true).on(exempt(), NOW.plusSeconds(60));
        assertThat(c.state()).isEqualTo(CaseState.OPEN);
        assertThat(c.clock().dueAt()).isEqualTo(open().clock().dueAt());
        assertThat(c.riskAt(c.clock().dueAt().plusSeconds(1))).isEqualTo(Risk.OVERDUE);
        assertThat(c.nextTimerAt()).isNotNull();
    }

    @Test
    void aProposalIsTakenBackByItsProposerOrASigner() {
        assertThatThrownBy(() -> new RevokeExemption(BEN, EXEMPTION, "no", false).on(proposed(open()), NOW))
                .isInstanceOf(NotYours.class);
        var c = new RevokeExemption(ANNA, EXEMPTION, "no", false).on(proposed(open()), NOW);
        assertThat(Objects.requireNonNull(c.exemption()).state()).isEqualTo(ExemptionState.REVOKED);
        assertThat(c.state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void onlyASignerTakesASignedOneBack() {
        assertThatThrownBy(() -> new RevokeExemption(ANNA, EXEMPTION, "no", false).on(exempt(), NOW))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void oneProposalAtATime() {
        assertThatThrownBy(() -> proposed(proposed(open()))).isInstanceOf(StateRefused.class)
                .hasMessageContaining("already");
    }

    @Test
    void aReplyThatWaitedIsWithdrawn() {
        var c = new SignExemption(new Signer(BEN, false), EXEMPTION).on(proposed(awaiting()), NOW);
        assertThat(c.liveReply()).isEmpty();
        assertThat(history(c)).endsWith(HistoryType.EXEMPTION_SIGNED);
    }
}
