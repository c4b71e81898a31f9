package dev.replydesk.chassis.outbox;

import java.util.List;
import java.util.Set;
import reactor.core.publisher.Flux;

/** Consumes events of one producer in whole batches, so that a batch can be one bulk write. */
public interface EventHandler<T> {
    Set<String> types();

    /** The only service that may send these types. */
    String producer();

    Class<T> payload();

    /**
     * Applies the events in their order, each as often as it comes, and gives back only those it refuses. An error
     * makes the batch be tried event by event; an unavailable store makes the producer send it again.
     */
    Flux<Rejection> handle(List<Received<T>> events);
}
