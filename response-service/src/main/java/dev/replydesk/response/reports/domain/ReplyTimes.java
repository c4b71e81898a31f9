package dev.replydesk.response.reports.domain;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How long replies took, counted in buckets that each are a little wider than the one before. */
public record ReplyTimes(double growth, Map<Integer, Long> buckets) {

    /** {@code buckets} hold counts by the whole logarithm of the seconds, to the base {@code growth}. */
    public ReplyTimes {
        buckets = Map.copyOf(buckets);
    }

    /**
     * The time within which this share of the replies came, 0 to 1; empty without replies. To the width of a bucket.
     */
    public Optional<Duration> within(double share) {
        var rank = (long) Math.ceil(share * count());
        var seen = 0L;
        for (var bucket : new TreeMap<>(buckets).entrySet()) {
            seen += bucket.getValue();
            if (seen >= Math.max(1, rank)) {
                return Optional.of(Duration.ofSeconds(Math.round(Math.pow(growth, bucket.getKey() + 0.5))));
            }
        }
        return Optional.empty();
    }

    private long count() {
        return buckets.values().stream().mapToLong(Long::longValue).sum();
    }
}
