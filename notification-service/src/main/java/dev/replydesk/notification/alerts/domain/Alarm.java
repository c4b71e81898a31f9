package dev.replydesk.notification.alerts.domain;

import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.people.domain.Audience;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What response-service asks to be told.
 *
 * @param dedupeKey
 *            one alert per key and person, however often and in whatever order it arrives
 */
public record Alarm(String dedupeKey, Alert.Deadline alert, Audience audience, Set<ChannelKind> channels) {

    private static final Duration IN_TIME = Duration.ofSeconds(30);

    public Alarm {
        channels = Set.copyOf(channels);
    }

    /** An alert is late when it was noticed late, and also when it took long to get here. */
    public static boolean isLate(boolean noticedLate, Instant thresholdAt, Instant now) {
        return noticedLate || now.isAfter(thresholdAt.plus(IN_TIME));
    }
}
