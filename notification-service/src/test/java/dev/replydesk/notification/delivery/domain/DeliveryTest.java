package dev.replydesk.notification.delivery.domain;

import static dev.replydesk.notification.delivery.domain.AlertFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Instant LATER = NOON.plus(LEASE);

    private final Backoff backoff = new Backoff(List.of(Duration.ofMinutes(1)), Duration.ofHours(1));
    private final Delivery due = Delivery.due("dlv_1", AlertFixture.breach(), "usr_ada",
            ChannelKind.MAIL, NOON);
    private final Delivery sending = due.claimed(NOON, LEASE);

    @Test
    void aClaimLeasesItAndCountsAnAttempt() {
        assertThat(sending.state()).isEqualTo(DeliveryState.SENDING);
        assertThat(sending.attempts()).isEqualTo(1);
        assertThat(sending.wakeAt()).isEqualTo(LATER);
    }

    @Test
    void nobodyTakesItUpWhileTheLeaseRuns() {
        assertThatThrownBy(() -> sending.claimed(LATER.minusMillis(1), LEASE)).hasMessageContaining("not due");
    }

    @Test
    void takingItUpAfterTheLeaseCountsAPossibleRepeat() {
        assertThat(sending.claimed(LATER, LEASE).repeats()).isEqualTo(1);
    }

    @Test
    void anOrdinaryNextAttemptIsNoRepeat() {
        var waiting = sending.postponed("connection refused", NOON, backoff, 0.5);

        assertThat(waiting.state()).isEqualTo(DeliveryState.PENDING);
        assertThat(waiting.wakeAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(waiting.claimed(NOON.plusSeconds(60), LEASE).repeats()).isZero();
    }

    @Test
    void whatIsTooOldIsGivenUpWithTheLastReason() {
        var old = sending.postponed("connection refused", NOON.plus(Duration.ofHours(2)), backoff, 0.5);

        assertThat(old.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(old.reason()).isEqualTo("given up after 1 attempts: connection refused");
    }

    @Test
    void anEndIsForGood() {
        var delivered = sending.delivered(NOON);

        assertThat(delivered.wakeAt()).isNull();
        assertThat(delivered.reason()).isNull();
        assertThatThrownBy(() -> delivered.failed("late news", NOON)).isInstanceOf(DeliveryNotUnderWay.class);
        assertThatThrownBy(() -> delivered.claimed(LATER, LEASE)).hasMessageContaining("not due");
    }

    @Test
    void aDropSaysWhy() {
        assertThat(sending.dropped("the case was answered meanwhile", NOON))
                .extracting(Delivery::state, Delivery::reason)
                .containsExactly(DeliveryState.DROPPED, "the case was answered meanwhile");
    }
}
