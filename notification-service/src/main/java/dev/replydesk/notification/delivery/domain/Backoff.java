package dev.replydesk.notification.delivery.domain;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a delivery that was not accepted is tried again: soon at first, then rarely, until it is too old.
 *
 * @param steps
 *            waiting time after the first, second, … attempt; the last one repeats
 * @param giveUpAfter
 *            age at which no further attempt is made
 */
public record Backoff(List<Duration> steps, Duration giveUpAfter) {

    /** Half the width of the jitter, as a share of the step. */
    public static final double JITTER = 0.2;

    public Backoff {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.stream().anyMatch(step -> !step.isPositive())) {
            throw new IllegalArgumentException("a backoff needs at least one step, each longer than zero");
        }
    }

    /** Whether an alert of this age is no longer tried. */
    public boolean isTooOld(Duration age) {
        return age.compareTo(giveUpAfter) > 0;
    }

    /**
     * How long to wait before the next attempt.
     *
     * @param attempts
     *            attempts made so far, at least one
     * @param age
     *            time since the alert was raised
     * @param chance
     *            uniform in 0 (inclusive) to 1 (exclusive); spreads the step by ±20 %
     * @return null where the delivery has to be given up
     */
    public @Nullable Duration next(int attempts, Duration age, double chance) {
        var step = steps.get(Math.min(attempts, steps.size()) - 1);
        var spread = 1 - JITTER + 2 * JITTER * chance;
        var wait = Duration.ofMillis(Math.round(step.toMillis() * spread));
        return isTooOld(age.plus(wait)) ? null : wait;
    }
}
