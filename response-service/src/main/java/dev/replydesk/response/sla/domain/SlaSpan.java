package dev.replydesk.response.sla.domain;

import dev.replydesk.response.calendars.domain.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A promise laid along working time from an instant on: where each share of it falls.
 *
 * @param used
 *            how much of it was used before the start
 * @param spent
 *            where that lies which was used up by then
 */
record SlaSpan(Instant start, Duration used, Instant spent, Duration target, WorkingTime time) {

    SlaSpan(Instant start, Duration target, WorkingTime time) {
        this(start, Duration.ZERO, start, target, time);
    }

    Instant end() {
        return share(Threshold.BREACH);
    }

    Instant share(int percent) {
        return at(Duration.ofMillis(target.toMillis() * percent / 100));
    }

    private Instant at(Duration ofPromise) {
        var left = ofPromise.minus(used);
        return left.isPositive() || used.isZero() ? time.after(start, left) : spent;
    }

    /**
     * In the order of their instants, the deadline last. A lead that reaches back before the start is left out; one
     * that ends while nobody is there waits for the next opening.
     */
    List<Threshold> thresholds(SlaPolicy policy) {
        var shares = policy.warnAt().stream().map(p -> Threshold.share(p, share(p)));
        var leads = policy.warnBefore().stream()
                .filter(lead -> !used.isZero() || start.isBefore(end().minus(lead))).map(this::before)
                .filter(t -> t.at().isBefore(end()));
        var warnings = Stream.concat(shares, leads).sorted(Comparator.comparing(Threshold::at));
        return Stream.concat(warnings, Stream.of(Threshold.share(Threshold.BREACH, end()))).toList();
    }

    /** Levels that reach back before the start are told at once. */
    Escalation ladder(SlaPolicy policy) {
        var levels = policy.ladder();
        return levels.isEmpty()
                ? Escalation.NONE
                : new Escalation(IntStream.range(0, levels.size()).mapToObj(i -> rung(i + 1, levels.get(i))).toList(),
                        null);
    }

    private Rung rung(int number, LadderLevel level) {
        return new Rung(number, levelAt(level.offset()), level, null, false, null);
    }

    private Instant levelAt(Duration offset) {
        if (offset.isPositive()) {
            return time.after(end(), offset);
        }
        var fromStart = target.plus(offset);
        return fromStart.isPositive() ? at(fromStart) : used.isZero() ? start : spent;
    }

    private Threshold before(Duration lead) {
        var wanted = end().minus(lead);
        var at = used.isZero() || wanted.isAfter(start) ? time.nextOpening(wanted) : spent;
        return Threshold.before(lead, shareAt(at), at);
    }

    /** Whole percent that are over by then, 1 to 99. */
    private int shareAt(Instant at) {
        var percent = used.plus(time.between(start, at)).toMillis() * 100 / target.toMillis();
        return (int) Math.clamp(percent, 1, 99);
    }
}
