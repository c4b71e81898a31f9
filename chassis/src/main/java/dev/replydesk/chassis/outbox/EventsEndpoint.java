package dev.replydesk.chassis.outbox;

import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Principals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Where other services' events arrive; answers once all that is not named in {@code rejected} is stored. */
@RestController
final class EventsEndpoint {
    private static final Duration LONGEST = Duration.ofSeconds(4);
    private final Map<String, Intake<?>> byType = new HashMap<>();
    private final IncomingReader reader;

    EventsEndpoint(List<EventHandler<?>> handlers, JsonMapper json) {
        this.reader = new IncomingReader(json);
        handlers.forEach(h -> register(h, json));
    }

    private <T> void register(EventHandler<T> handler, JsonMapper json) {
        var intake = new Intake<>(handler, json, LONGEST);
        for (var type : handler.types()) {
            if (byType.putIfAbsent(type, intake) != null) {
                throw new IllegalStateException("two handlers take the event " + type);
            }
        }
    }

    @PostMapping(path = "/internal/v1/events", consumes = "application/cloudevents-batch+json")
    Mono<Verdict> receive(@RequestBody byte[] batch) {
        return Principals.current().flatMapMany(sender -> sort(reader.read(batch), sender)).collectList().map(
                Verdict::new);
    }

    private Flux<Rejection> sort(List<Incoming> events, Principal sender) {
        var refused = new ArrayList<Rejection>();
        var accepted = new LinkedHashMap<Intake<?>, List<Incoming>>();
        for (var event : events) {
            var intake = byType.get(event.type());
            if (intake == null) {
                refused.add(new Rejection(event.id(), "nobody here takes " + event.type(), false));
            } else if (!isFrom(intake.producer(), event, sender)) {
                refused.add(new Rejection(event.id(), event.type() + " comes only from " + intake.producer(), false));
            } else {
                accepted.computeIfAbsent(intake, i -> new ArrayList<>()).add(event);
            }
        }
        return Flux.concat(Flux.fromIterable(refused), Flux.fromIterable(accepted.entrySet()).concatMap(e -> e.getKey()
                .take(e.getValue())));
    }

    private static boolean isFrom(String producer, Incoming event, Principal sender) {
        return sender instanceof Principal.Service s && s.name().equals(producer) && event.source().equals(producer);
    }
}
