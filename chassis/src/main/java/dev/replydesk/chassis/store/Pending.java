package dev.replydesk.chassis.store;

import dev.replydesk.chassis.outbox.Outgoing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A write that is ready: the aggregate as it will be, when it is written, what is to be told once it is stored, and
 * whose sweep it is.
 */
record Pending<T>(Versioned<T> next, Instant at, List<Outgoing> outgoing, @Nullable String mark) {
    Pending<T> marked(String sweep) {
        return new Pending<>(next, at, outgoing, sweep);
    }
}
