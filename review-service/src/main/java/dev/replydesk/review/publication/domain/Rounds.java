package dev.replydesk.review.publication.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When to look again: often while a reply is fresh, more and more seldom after, because looking costs the rate budget.
 */
final class Rounds {
    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofMinutes(30);
    private static final List<Duration> CONFIRMED = List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7),
            Duration.ofDays(30));

    private Rounds() {
    }

    /** Half as long again as it has been waited for, within bounds that fit the marketplace. */
    static Instant whileAwaited(Instant since, Instant now, PublishingRules rules) {
        var first = between(LEAST, rules.visibilityDelay().dividedBy(20), Duration.ofMinutes(1));
        return now.plus(between(first, Duration.between(since, now).dividedBy(2), MOST));
    }

    /** Moderation and deletion come later; null once nobody looks any more. */
    static @Nullable Instant afterConfirmation(Instant confirmed, Instant now) {
        return CONFIRMED.stream().map(confirmed::plus).filter(at -> at.isAfter(now)).findFirst().orElse(null);
    }

    private static Duration between(Duration least, Duration wanted, Duration most) {
        return wanted.compareTo(least) < 0 ? least : wanted.compareTo(most) > 0 ? most : wanted;
    }
}
