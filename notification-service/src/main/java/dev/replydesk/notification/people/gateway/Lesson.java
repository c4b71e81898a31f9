package dev.replydesk.notification.people.gateway;

import dev.replydesk.chassis.outbox.EventHandler;
import dev.replydesk.chassis.outbox.Received;
import dev.replydesk.chassis.outbox.Rejection;
import dev.replydesk.notification.people.PeopleService;
import dev.replydesk.notification.people.domain.Copy;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Flux;

/** Hears one type of the gateway's snapshots. */
record Lesson<T>(String type, Class<T> payload, Function<Received<T>, Copy> reader,
        PeopleService people) implements EventHandler<T> {

    @Override
    public Set<String> types() {
        return Set.of(type);
    }

    @Override
    public String producer() {
        return "gateway";
    }

    @Override
    public Flux<Rejection> handle(List<Received<T>> events) {
        return Flux.fromIterable(events).concatMap(event -> people.learn(event.merchant(), reader.apply(event)))
                .thenMany(Flux.empty());
    }
}
