package dev.replydesk.chassis.resilience;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.github.resilience4j.reactor.retry.RetryOperator;
import io.github.resilience4j.retry.Retry;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** The one operator around a call to a peer; from inside to outside: bulkhead, time limit, breaker, retry. */
public final class Resilient {
    private final Bulkhead bulkhead;
    private final Duration limit;
    private final CircuitBreaker breaker;
    private final Retry retry;

    Resilient(Bulkhead bulkhead, Duration limit, CircuitBreaker breaker, Retry retry) {
        this.bulkhead = bulkhead;
        this.limit = limit;
        this.breaker = breaker;
        this.retry = retry;
    }

    /** A call that must not be repeated by itself. */
    public <T> Mono<T> once(Mono<T> call) {
        return call.transformDeferred(BulkheadOperator.of(bulkhead)).timeout(limit).transformDeferred(
                CircuitBreakerOperator.of(breaker));
    }

    /** A call that has the same effect however often it is made. */
    public <T> Mono<T> idempotent(Mono<T> call) {
        return once(call).transformDeferred(RetryOperator.of(retry));
    }

    /** Whether the peer failed so often lately that calls are refused at once. */
    public boolean isOpen() {
        return breaker.getState() == CircuitBreaker.State.OPEN;
    }
}
