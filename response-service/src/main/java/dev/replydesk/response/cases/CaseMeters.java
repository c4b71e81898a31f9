package dev.replydesk.response.cases;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.response.cases.domain.Alarm;
import dev.replydesk.response.cases.domain.HistoryEntry;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.util.function.Tuple2;

/** Counts cases as they open and alarms as they ring, and times how late the clock's own were. */
@Component
class CaseMeters {
    private final MeterRegistry registry;
    private final Counter opened;
    private final Timer lateness;
    private final Counter sweeps;
    private final Timer rounds;

    CaseMeters(MeterRegistry registry) {
        this.registry = registry;
        this.opened = registry.counter("replydesk.cases.opened");
        this.sweeps = registry.counter("replydesk.sweeps");
        this.rounds = registry.timer("replydesk.sweep.duration");
        this.lateness = registry.timer("replydesk.alerts.lateness");
    }

    /** Silence here means that nobody is warned any more. */
    void swept() {
        sweeps.increment();
    }

    /** Times the pages of a sweep, from the look for what is due on; one that moves nothing on makes nobody late. */
    Flux<SweepPage> timed(Flux<SweepPage> pages) {
        return pages.elapsed().doOnNext(took -> {
            if (took.getT2().moved() > 0) {
                rounds.record(Duration.ofMillis(took.getT1()));
            }
        }).map(Tuple2::getT2);
    }

    /** A case that comes in late has its alarms on the first page; nobody could have rung them in time. */
    void opened(Collection<CaseDocument> cases) {
        opened.increment(cases.size());
        count(cases.stream().flatMap(c -> alarmsSince(0, c)).toList());
    }

    /** What a sweep added to those that it moved on. */
    void moved(List<Versioned<CaseDocument>> before, List<CaseDocument> after, Instant now) {
        var known = before.stream().collect(Collectors.toMap(Versioned::id, d -> d.value().value().history().size()));
        var alarms = after.stream().flatMap(c -> alarmsSince(Objects.requireNonNull(known.get(c.id())), c)).toList();
        count(alarms);
        alarms.forEach(alarm -> lateness.record(Duration.between(alarm.at(), now)));
    }

    private void count(List<Alarm> alarms) {
        alarms.stream().collect(Collectors.groupingBy(Alarm::threshold, Collectors.counting()))
                .forEach((threshold, n) -> registry
                        .counter("replydesk.alerts", "threshold", Integer.toString(threshold)).increment(n));
    }

    private static Stream<Alarm> alarmsSince(int known, CaseDocument c) {
        return c.value().history().stream().skip(known).map(HistoryEntry::alarm).filter(Objects::nonNull);
    }
}
