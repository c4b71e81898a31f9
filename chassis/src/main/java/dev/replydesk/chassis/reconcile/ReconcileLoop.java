package dev.replydesk.chassis.reconcile;

import dev.replydesk.chassis.lease.Leases;
import dev.replydesk.chassis.time.Loop;
import dev.replydesk.chassis.time.Step;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/**
 * Lets every reconciler look through everything after the start and once a day, now and then through what was written
 * in the last hour, and often through what was written since it looked last. Of several instances one does it at a
 * time.
 */
final class ReconcileLoop extends Loop {
    private final List<Reconciler> reconcilers;
    private final Leases leases;
    private final ReconcileProperties properties;
    private final Clock clock;
    private final Map<String, Looked> looked = new ConcurrentHashMap<>();

    /** When this instance last looked through everything, through what is recent, and how far it came. */
    private record Looked(Instant everything, Instant recent, Instant until) {}

    ReconcileLoop(List<Reconciler> reconcilers, Leases leases, ReconcileProperties properties, Clock clock) {
        this.reconcilers = List.copyOf(reconcilers);
        this.leases = leases;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public boolean isAutoStartup() {
        return properties.loop();
    }

    @Override
    protected List<Step<?>> steps() {
        return reconcilers.stream().<Step<?>>map(r -> Step.every(properties.often(), "Reconciling " + r.name(),
                () -> turn(r)).startingAfter(properties.grace())).toList();
    }

    /** One look; an instance that has not yet looked through everything does so as soon as it is its turn. */
    Mono<Void> turn(Reconciler reconciler) {
        var now = clock.instant();
        var before = looked.get(reconciler.name());
        var until = now.minus(properties.grace());
        if (before == null || isOver(before.everything(), properties.everything(), now)) {
            return look(reconciler, new Span(null, until), new Looked(now, now, until));
        }
        if (isOver(before.recent(), properties.again(), now)) {
            return look(reconciler, new Span(now.minus(properties.recent()), until),
                    new Looked(before.everything(), now, until));
        }
        return look(reconciler, new Span(before.until(), until),
                new Looked(before.everything(), before.recent(), until));
    }

    private Mono<Void> look(Reconciler reconciler, Span span, Looked done) {
        var look = reconciler.look(span).doOnSuccess(_ -> looked.put(reconciler.name(), done));
        return leases.once("reconciling " + reconciler.name(), look);
    }

    private static boolean isOver(Instant since, Duration time, Instant now) {
        return !now.isBefore(since.plus(time));
    }
}
