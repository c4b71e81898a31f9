package dev.replydesk.systemtests.bench;

import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Which process the work costs: its processor time since the last look, for each unit of work, and when it ends. */
final class CpuShares {

    private static final List<String> PARTS = List.of(StartedReplydesk.GATEWAY, StartedReplydesk.REVIEW,
            StartedReplydesk.RESPONSE, StartedReplydesk.MONGOD);

    /** A desk that only looks at its clocks takes some four percent of one core. */
    private static final double AT_REST = 0.1;
    /** Longer than the pace of the reconcilers, which look through what was written. */
    private static final Duration LOOK = Duration.ofSeconds(35);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final StartedReplydesk product;
    private Map<String, Duration> before;

    CpuShares(StartedReplydesk product) {
        this.product = product;
        this.before = now();
    }

    /** For example "gateway 4 µs, review-service 30 µs, …" for each of so many. */
    String since(long units) {
        var after = now();
        var shares = PARTS.stream().map(part -> "%s %.0f µs".formatted(part, after.getOrDefault(part, Duration.ZERO)
                .minus(before.getOrDefault(part, Duration.ZERO)).toNanos() / 1e3 / units))
                .collect(Collectors.joining(", "));
        before = after;
        return shares;
    }

    /** Waits until all of them together do hardly anything: what the work left to be done later is done. */
    void awaitRest() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        double share;
        do {
            var begun = total();
            LockSupport.parkNanos(LOOK.toNanos());
            share = (double) total().minus(begun).toNanos() / LOOK.toNanos();
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the desk is still busy: %.0f %% of a core".formatted(100 * share));
            }
        } while (share > AT_REST);
    }

    private Duration total() {
        return now().values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    private Map<String, Duration> now() {
        var used = new LinkedHashMap<String, Duration>();
        PARTS.forEach(part -> product.process(part).info().totalCpuDuration().ifPresent(time -> used.put(part, time)));
        return used;
    }
}
