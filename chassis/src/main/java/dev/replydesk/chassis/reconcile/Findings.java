package dev.replydesk.chassis.reconcile;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Makes the counters of what reconcilers find. */
public final class Findings {
    private final MeterRegistry meters;

    Findings(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Counted from zero on, so that the first finding is seen to be one. */
    public Finding of(String kind) {
        return new Finding(kind, counter(kind, true), counter(kind, false));
    }

    private Counter counter(String kind, boolean repaired) {
        return meters.counter("replydesk.reconciler.findings", "kind", kind, "repaired", String.valueOf(repaired));
    }
}
