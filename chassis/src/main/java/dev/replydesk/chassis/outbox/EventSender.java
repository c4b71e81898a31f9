package dev.replydesk.chassis.outbox;

import dev.replydesk.chassis.http.Peers;
import dev.replydesk.chassis.resilience.Resilience;
import dev.replydesk.chassis.resilience.Resilient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Posts a batch to its consumer and brings back the verdict; an error means that nobody knows, so send again. */
final class EventSender {
    private static final Set<Integer> ABOUT_THE_CONTENT = Set.of(400, 413, 422);
    private final Peers peers;
    private final CloudEvents format;
    private final Resilience resilience;
    private final Duration limit;
    private final Map<String, WebClient> clients = new ConcurrentHashMap<>();

    EventSender(Peers peers, CloudEvents format, Resilience resilience, Duration limit) {
        this.peers = peers;
        this.format = format;
        this.resilience = resilience;
        this.limit = limit;
    }

    Mono<List<Rejection>> send(String destination, List<Outgoing> batch) {
        return lane(destination).once(post(destination, batch)).onErrorResume(e -> isAboutTheContent(e)
                ? halves(
                        destination, batch)
                : Mono.error(e));
    }

    /** Events have limits of their own, so that a slow consumer of events never starves look-ups. */
    private Resilient lane(String destination) {
        return resilience.of("events-" + destination, limit);
    }

    private Mono<List<Rejection>> post(String destination, List<Outgoing> batch) {
        return Mono.fromCallable(() -> format.batch(batch)).flatMap(body -> clients.computeIfAbsent(destination,
                peers::client).post().uri("/internal/v1/events").contentType(CloudEvents.BATCH).bodyValue(body)
                .retrieve().bodyToMono(Verdict.class)).map(Verdict::rejected);
    }

    /** A consumer that refuses a whole batch is asked again by halves, until the one event it means is alone. */
    private Mono<List<Rejection>> halves(String destination, List<Outgoing> batch) {
        if (batch.size() == 1) {
            var id = batch.getFirst().entry().id();
            return Mono.just(List.of(new Rejection(id, destination + " refuses the request that carries it", true)));
        }
        var middle = batch.size() / 2;
        return Flux.just(batch.subList(0, middle), batch.subList(middle, batch.size())).concatMap(half -> send(
                destination, half)).flatMapIterable(rejections -> rejections).collectList();
    }

    private static boolean isAboutTheContent(Throwable error) {
        return error instanceof WebClientResponseException e && ABOUT_THE_CONTENT.contains(e.getStatusCode().value());
    }
}
