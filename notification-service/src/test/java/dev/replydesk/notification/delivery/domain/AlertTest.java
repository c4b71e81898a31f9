package dev.replydesk.notification.delivery.domain;

import static dev.replydesk.notification.delivery.domain.AlertFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AlertTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void onlyAPromiseToTheCustomerIsBroken() {
        assertThat(AlertFixture.breach().isBreach()).isTrue();
        assertThat(AlertFixture.warning(99).isBreach()).isFalse();
        assertThat(AlertFixture.holder(Stage.WRITE).isBreach()).isFalse();
        assertThat(AlertFixture.other(ClockKind.MARKETPLACE_WINDOW, null, 100).isBreach()).isFalse();
    }

    @Test
    void whatAHolderIsLateWithWaitsAsLongAsTheCustomerCan() {
        var late = AlertFixture.holder(Stage.WRITE);
        assertThat(late.canWaitUntil(NOON.plus(HOUR.multipliedBy(6)))).isTrue();
        assertThat(late.canWaitUntil(NOON.plus(HOUR.multipliedBy(6)).plusMillis(1))).isFalse();
    }

    @Test
    void aMarketplaceThatClosesWaitsForNobodyUntilItIsClosed() {
        var closing = AlertFixture.other(ClockKind.MARKETPLACE_WINDOW, null, 75);
        assertThat(closing.canWaitUntil(NOON)).isTrue();
        assertThat(closing.canWaitUntil(NOON.plusMillis(1))).isFalse();
        assertThat(AlertFixture.other(ClockKind.MARKETPLACE_WINDOW, null, 100).canWaitUntil(NOON.plus(HOUR))).isTrue();
    }

    @Test
    void anAlertFromBeforeThereWereOtherClocksIsAboutThePromise() {
        var old = new Alert.Deadline("case_1", ClockKind.FIRST_REPLY, null, NOON, null, 75, null, false, NOON, 1, null);
        assertThat(old.replyDueAt()).isEqualTo(NOON);
    }
}
