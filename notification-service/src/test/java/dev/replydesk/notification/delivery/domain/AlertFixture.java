package dev.replydesk.notification.delivery.domain;

import java.time.Duration;
import java.time.Instant;

/** Alerts about one case that is due at noon. */
public final class AlertFixture {

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private AlertFixture() {
    }

    public static Alert.Deadline warning(int threshold) {
        return new Alert.Deadline("case_cold", ClockKind.FIRST_REPLY, NOON, threshold, null, false,
                NOON.minus(Duration.ofHours(6)),
                1);
    }

    public static Alert.Deadline breach() {
        return new Alert.Deadline("case_cold", ClockKind.FIRST_REPLY, NOON, 100, null, false, NOON, 1);
    }

    public static Alert.Deadline lateWithoutStars() {
        return new Alert.Deadline("case_cold", ClockKind.FIRST_REPLY, NOON, 90, null, true,
                NOON.minus(Duration.ofMinutes(2)),
                null);
    }
}
