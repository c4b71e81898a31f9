package dev.replydesk.chassis.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class ResilientTest {
    private static final Duration LIMIT = Duration.ofMillis(20);
    private final Resilience resilience = new Resilience();
    private final Resilient peer = resilience.of("peer", LIMIT);

    @Test
    void callsThatHangOpenTheBreaker() {
        Flux.range(0, 10).concatMap(i -> peer.once(Mono.never()).onErrorResume(TimeoutException.class, e -> Mono
                .empty())).as(StepVerifier::create).verifyComplete();
        peer.once(Mono.just(1)).as(StepVerifier::create).verifyError(CallNotPermittedException.class);
    }

    @Test
    void permitsComeBackAfterAThousandCancels() {
        var free = resilience.bulkheads().bulkhead("peer").getMetrics();
        var before = free.getAvailableConcurrentCalls();
        for (int i = 0; i < 1_000; i++) {
            peer.once(Mono.never()).subscribe().dispose();
        }
        assertThat(free.getAvailableConcurrentCalls()).isEqualTo(before);
    }

    @Test
    void aFullBulkheadRefusesButDoesNotOpenTheBreaker() {
        var slow = resilience.of("slow", Duration.ofSeconds(30));
        var held = new ArrayList<Disposable>();
        Flux.range(0, 64).doOnNext(i -> held.add(slow.once(Mono.never()).subscribe())).as(StepVerifier::create)
                .expectNextCount(64).verifyComplete();
        for (int i = 0; i < 50; i++) {
            slow.idempotent(Mono.just(1)).as(StepVerifier::create).verifyError(BulkheadFullException.class);
        }
        held.forEach(Disposable::dispose);
        slow.once(Mono.just(1)).as(StepVerifier::create).expectNext(1).verifyComplete();
    }

    @Test
    void onlyWhatMayBeRepeatedIsRepeated() {
        var calls = new AtomicInteger();
        var failing = Mono.fromCallable(() -> {
            if (calls.incrementAndGet() < 3) {
                throw new IllegalStateException("not yet");
            }
            return calls.get();
        });
        peer.once(failing).as(StepVerifier::create).verifyError(IllegalStateException.class);
        peer.idempotent(failing).as(StepVerifier::create).expectNext(3).verifyComplete();
    }

    @Test
    void aRefusalIsNeitherRepeatedNorHeldAgainstThePeer() {
        var calls = new AtomicInteger();
        var refused = Mono.fromCallable(() -> {
            calls.incrementAndGet();
            throw WebClientResponseException.create(404, "", HttpHeaders.EMPTY, new byte[0], null);
        });
        for (int i = 0; i < 30; i++) {
            peer.idempotent(refused).as(StepVerifier::create).verifyError(WebClientResponseException.class);
        }
        assertThat(calls).hasValue(30);
        assertThat(peer.isOpen()).isFalse();
    }
}
