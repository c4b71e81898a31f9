package dev.replydesk.chassis.architecture.bad.orders;

import reactor.core.publisher.Mono;

public class Subscribing {
    Object start() {
        return Mono.just(1).subscribe();
    }
}
