package dev.replydesk.chassis.reconcile;

import reactor.core.publisher.Mono;

/** Compares what two places know of the same, repairs what differs and counts it as a {@link Finding}. */
public interface Reconciler {

    /** What is compared; instances that share a store take turns by this name. */
    String name();

    /**
     * Looks through what was written in this time, in portions and along an index. It may be interrupted or be done
     * twice at once: it must be wasteful then, but never wrong.
     */
    Mono<Void> look(Span span);
}
