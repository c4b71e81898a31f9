package dev.replydesk.chassis;

import reactor.core.publisher.Mono;

/** Something the database must have before the first request, beside the indexes that stores declare. */
@FunctionalInterface
public interface Preparation {
    Mono<Void> prepare();
}
