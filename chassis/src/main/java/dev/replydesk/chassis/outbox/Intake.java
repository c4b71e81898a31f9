package dev.replydesk.chassis.outbox;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.problem.Unavailability;
import dev.replydesk.chassis.trace.LogFields;
import dev.replydesk.chassis.trace.RequestId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import tools.jackson.databind.json.JsonMapper;

/** Gives one handler its part of a batch, and when that fails finds the events that it fails for. */
final class Intake<T> {
    private static final Logger TAKEN = LoggerFactory.getLogger("replydesk.events");
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private final EventHandler<T> handler;
    private final JsonMapper json;
    private final Duration limit;

    Intake(EventHandler<T> handler, JsonMapper json, Duration limit) {
        this.handler = handler;
        this.json = json;
        this.limit = limit;
    }

    String producer() {
        return handler.producer();
    }

    Flux<Rejection> take(List<Incoming> events) {
        if (TAKEN.isInfoEnabled()) {
            events.forEach(
                    e -> LogFields.of(e.requestid(), e.id(), () -> TAKEN.info("{} of {}", e.type(), e.source())));
        }
        var readable = new LinkedHashMap<String, Received<T>>();
        var unreadable = new ArrayList<Rejection>();
        for (var event : events) {
            try {
                readable.put(event.id(), event.read(handler.payload(), json));
            } catch (RuntimeException e) {
                unreadable.add(new Rejection(event.id(), String.valueOf(e.getMessage()), false));
            }
        }
        return Flux.concat(Flux.fromIterable(unreadable), together(List.copyOf(readable.values())));
    }

    private Flux<Rejection> together(List<Received<T>> events) {
        return events.isEmpty()
                ? Flux.empty()
                : applied(events).onErrorResume(e -> isBehind(e)
                        ? Mono.error(e)
                        : events.size() == 1 ? Mono.just(refusal(events.getFirst(), e)) : halves(events));
    }

    /** A batch that is too slow or holds something poisonous is tried in ever smaller parts. */
    private Flux<Rejection> halves(List<Received<T>> events) {
        var middle = events.size() / 2;
        return Flux.just(events.subList(0, middle), events.subList(middle, events.size())).concatMap(this::together);
    }

    private Flux<Rejection> applied(List<Received<T>> events) {
        return Flux.defer(() -> handler.handle(events)).collectList().timeout(limit).flatMapMany(Flux::fromIterable)
                .contextWrite(context -> following(events, context));
    }

    /** What follows from the events of one request follows from that request; a mixed batch is work of its own. */
    private static Context following(List<? extends Received<?>> events, Context context) {
        var request = events.getFirst().request();
        return request != null && events.stream().allMatch(e -> request.equals(e.request()))
                ? RequestId.put(context, request)
                : context;
    }

    private static boolean isBehind(Throwable error) {
        return Unavailability.isBehind(error) && !(error instanceof TimeoutException);
    }

    private static Rejection refusal(Received<?> event, Throwable error) {
        LogFields.of(event.request(), event.id(), () -> LOG.warn("Event {} of type {} cannot be applied", event.id(),
                event.type(), error));
        return error instanceof ProblemException p && p.status().is4xxClientError()
                ? new Rejection(event.id(), p
                        .detail(), p.status().value() == 409)
                : new Rejection(event.id(), error.getClass().getSimpleName(),
                        true);
    }
}
