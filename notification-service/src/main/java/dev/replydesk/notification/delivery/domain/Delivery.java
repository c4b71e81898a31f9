package dev.replydesk.notification.delivery.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One alert for one recipient on one channel.
 *
 * @param recipient
 *            id of a person or of a room
 * @param at
 *            when it reached its state
 * @param attempts
 *            how often it was taken up
 * @param repeats
 *            how often it was taken up again without knowing what became of the attempt before
 * @param because
 *            why this recipient is told in place of others; nothing where they were meant
 * @param wakeAt
 *            the next attempt while PENDING, the end of the lease while SENDING, null for good
 */
public record Delivery(String id, Alert alert, String recipient, ChannelKind channel,
        List<Reason> because, DeliveryState state, Instant at, int attempts, int repeats, @Nullable Instant wakeAt,
        @Nullable String reason) {

    public Delivery {
        because = List.copyOf(Objects.requireNonNullElse(because, List.of()));
    }

    public static Delivery due(String id, Alert alert, String recipient, ChannelKind channel,
            Instant now) {
        return due(id, alert, recipient, channel, List.of(), now);
    }

    public static Delivery due(String id, Alert alert, String recipient, ChannelKind channel, List<Reason> because,
            Instant now) {
        return new Delivery(id, alert, recipient, channel, because, DeliveryState.PENDING, now, 0, 0, now, null);
    }

    /** Takes it up until the lease ends; after that anybody may take it up again, which counts as a possible repeat. */
    public Delivery claimed(Instant now, Duration lease) {
        if (wakeAt == null || wakeAt.isAfter(now)) {
            throw new IllegalStateException(id + " is not due");
        }
        var again = state == DeliveryState.SENDING ? 1 : 0;
        return new Delivery(id, alert, recipient, channel, because, DeliveryState.SENDING, now,
                attempts + 1, repeats + again, now.plus(lease), reason);
    }

    public Delivery delivered(Instant now) {
        return ended(DeliveryState.DELIVERED, now, null);
    }

    public Delivery failed(String why, Instant now) {
        return ended(DeliveryState.FAILED, now, why);
    }

    public Delivery dropped(String why, Instant now) {
        return ended(DeliveryState.DROPPED, now, why);
    }

    /** Waits for the next attempt, or is given up where the backoff has none left. */
    public Delivery postponed(String why, Instant now, Backoff backoff, double chance) {
        var wait = backoff.next(attempts, Duration.between(alert.raisedAt(), now), chance);
        return wait == null
                ? failed("given up after " + attempts + " attempts: " + why, now)
                : next(DeliveryState.PENDING, now, now.plus(wait), why);
    }

    /** Waits its turn, which is no failed attempt; given up only when it has become too old. */
    public Delivery waiting(String why, Instant now, Instant turn, Backoff backoff) {
        return backoff.isTooOld(Duration.between(alert.raisedAt(), turn))
                ? failed("given up while it waited its turn: " + why, now)
                : next(DeliveryState.PENDING, now, turn, why).uncounted();
    }

    private Delivery uncounted() {
        return new Delivery(id, alert, recipient, channel, because, state, at, attempts - 1, repeats, wakeAt, reason);
    }

    private Delivery ended(DeliveryState end, Instant now, @Nullable String why) {
        return next(end, now, null, why);
    }

    private Delivery next(DeliveryState to, Instant now, @Nullable Instant wake, @Nullable String why) {
        if (state != DeliveryState.SENDING) {
            throw new DeliveryNotUnderWay(this);
        }
        return new Delivery(id, alert, recipient, channel, because, to, now, attempts, repeats, wake, why);
    }
}
