package dev.replydesk.systemtests.bench;

import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which process the work costs: its processor time since the last look, for each unit of work. */
final class CpuShares {

    private static final List<String> PARTS = List.of(StartedReplydesk.GATEWAY, StartedReplydesk.REVIEW,
            StartedReplydesk.RESPONSE, StartedReplydesk.MONGOD);

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

    private Map<String, Duration> now() {
        var used = new LinkedHashMap<String, Duration>();
        PARTS.forEach(part -> product.process(part).info().totalCpuDuration().ifPresent(time -> used.put(part, time)));
        return used;
    }
}
