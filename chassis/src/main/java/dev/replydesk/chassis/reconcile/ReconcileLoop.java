package dev.replydesk.chassis.reconcile;

import dev.replydesk.chassis.lease.Leases;
import dev.replydesk.chassis.time.Loop;
import dev.replydesk.chassis.time.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/**
 * Lets every reconciler look through everything after the start and once a day, and in between through what was written
 * lately. Of several instances one does it at a time.
 */
final class ReconcileLoop extends Loop {
    private final List<Reconciler> reconcilers;
    private final Leases leases;
    private final ReconcileProperties properties;
    private final Clock clock;
    private final Map<String, Instant> lookedThrough = new ConcurrentHashMap<>();

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
        var before = lookedThrough.get(reconciler.name());
        var everything = before == null || !now.isBefore(before.plus(properties.everything()));
        var span = new Span(everything ? null : now.minus(properties.recent()), now.minus(properties.grace()));
        var look = reconciler.look(span).doOnSuccess(_ -> {
            if (everything) {
                lookedThrough.put(reconciler.name(), now);
            }
        });
        return leases.once("reconciling " + reconciler.name(), look);
    }
}
