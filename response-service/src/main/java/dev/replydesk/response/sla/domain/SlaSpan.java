package dev.replydesk.response.sla.domain;

import dev.replydesk.response.calendars.domain.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A promise laid along working time from an instant on: where each share of it falls. */
record SlaSpan(Instant start, Duration target, WorkingTime time) {

    Instant end() {
        return share(Threshold.BREACH);
    }

    Instant share(int percent) {
        return time.after(start, Duration.ofMillis(target.toMillis() * percent / 100));
    }

    /** In the order of their instants, the deadline last; a lead that reaches back before the start is left out. */
    List<Threshold> thresholds(SlaPolicy policy) {
        var shares = policy.warnAt().stream().map(p -> Threshold.share(p, share(p)));
        var leads = policy.warnBefore().stream().filter(lead -> start.isBefore(end().minus(lead))).map(this::before);
        var warnings = Stream.concat(shares, leads).sorted(Comparator.comparing(Threshold::at));
        return Stream.concat(warnings, Stream.of(Threshold.share(Threshold.BREACH, end()))).toList();
    }

    private Threshold before(Duration lead) {
        var at = end().minus(lead);
        return Threshold.before(lead, shareAt(at), at);
    }

    /** Whole percent that are over by then, 1 to 99. */
    private int shareAt(Instant at) {
        var percent = time.between(start, at).toMillis() * 100 / target.toMillis();
        return (int) Math.clamp(percent, 1, 99);
    }
}
