package dev.replydesk.chassis.architecture.bad.orders;

import reactor.core.publisher.Mono;

public class Blocking {
    Object value() {
        return Mono.just(1).block();
    }
}
