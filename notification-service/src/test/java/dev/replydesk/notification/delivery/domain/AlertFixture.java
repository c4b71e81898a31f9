package dev.replydesk.notification.delivery.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Alerts about one case that is due at noon. */
public final class AlertFixture {

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private AlertFixture() {
    }

    public static Alert.Deadline warning(int threshold) {
        return Alert.Deadline.promise("case_cold", NOON, threshold, null, false,
                NOON.minus(Duration.ofHours(6)),
                1);
    }

    /** The time of a holder ended at noon; the customer waits until six. */
    public static Alert.Deadline holder(Stage stage) {
        return other(ClockKind.HOLDER, stage, 100);
    }

    /** Another time than the promise ends at noon; the customer waits until six. */
    public static Alert.Deadline other(ClockKind clock, @Nullable Stage stage, int threshold) {
        return new Alert.Deadline("case_cold", clock, stage, NOON, NOON.plus(Duration.ofHours(6)), threshold, null,
                false, NOON, 1, null);
    }

    public static Alert.Deadline breach() {
        return Alert.Deadline.promise("case_cold", NOON, 100, null, false, NOON, 1);
    }

    public static Alert.Deadline lateWithoutStars() {
        return Alert.Deadline.promise("case_cold", NOON, 90, null, true,
                NOON.minus(Duration.ofMinutes(2)),
                null);
    }
}
