package dev.replydesk.chassis.sample;

import dev.replydesk.chassis.outbox.EventHandler;
import dev.replydesk.chassis.outbox.Received;
import dev.replydesk.chassis.outbox.Rejection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Flux;

/** Remembers what it heard; refuses what says "refuse", breaks at what says "break". */
public class NotesHeard implements EventHandler<NoteTold> {
    public final List<Received<NoteTold>> heard = new CopyOnWriteArrayList<>();
    public final List<Integer> batches = new CopyOnWriteArrayList<>();

    @Override
    public Set<String> types() {
        return Set.of("NoteTold", "NoteToldAgain");
    }

    @Override
    public String producer() {
        return "review-service";
    }

    @Override
    public Class<NoteTold> payload() {
        return NoteTold.class;
    }

    @Override
    public Flux<Rejection> handle(List<Received<NoteTold>> events) {
        if (events.stream().anyMatch(e -> e.data().text().equals("break"))) {
            return Flux.error(new IllegalStateException("cannot take it"));
        }
        batches.add(events.size());
        heard.addAll(events.stream().filter(e -> !e.data().text().equals("refuse")).toList());
        return Flux.fromIterable(events).filter(e -> e.data().text().equals("refuse")).map(e -> new Rejection(e.id(),
                "no", true));
    }
}
