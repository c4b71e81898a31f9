package dev.replydesk.chassis.resilience;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.reactive.function.client.WebClientResponseException;

/** Makes one {@link Resilient} per peer and keeps it, so that all calls to a peer share its limits. */
public final class Resilience {
    private static final int CALLS_AT_ONCE = 64;
    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(breaker());
    private final BulkheadRegistry bulkheads = BulkheadRegistry.of(bulkhead());
    private final RetryRegistry retries = RetryRegistry.of(retry());
    private final Map<String, Resilient> byName = new ConcurrentHashMap<>();

    /** The operator of this name, made with this limit for one attempt when it is first asked for. */
    public Resilient of(String name, Duration limit) {
        return byName.computeIfAbsent(name, n -> new Resilient(bulkheads.bulkhead(n), limit, breakers.circuitBreaker(n),
                retries.retry(n)));
    }

    CircuitBreakerRegistry breakers() {
        return breakers;
    }

    BulkheadRegistry bulkheads() {
        return bulkheads;
    }

    RetryRegistry retries() {
        return retries;
    }

    private static BulkheadConfig bulkhead() {
        return BulkheadConfig.custom().maxConcurrentCalls(CALLS_AT_ONCE).maxWaitDuration(Duration.ZERO)
                .writableStackTraceEnabled(false).build();
    }

    private static CircuitBreakerConfig breaker() {
        return CircuitBreakerConfig.custom().slidingWindowSize(20).minimumNumberOfCalls(10).failureRateThreshold(50)
                .waitDurationInOpenState(Duration.ofSeconds(2)).permittedNumberOfCallsInHalfOpenState(3)
                .maxWaitDurationInHalfOpenState(Duration.ofSeconds(20))
                .ignoreException(e -> e instanceof BulkheadFullException || isRefusal(e)).writableStackTraceEnabled(
                        false)
                .build();
    }

    private static RetryConfig retry() {
        return RetryConfig.custom().maxAttempts(3).intervalFunction(IntervalFunction.ofExponentialRandomBackoff(Duration
                .ofMillis(50), 2, 0.5)).retryOnException(
                        e -> !(e instanceof CallNotPermittedException
                                || e instanceof BulkheadFullException || isRefusal(e)))
                .build();
    }

    /** The peer is well and said no; asking again or opening the breaker would help nobody. */
    private static boolean isRefusal(Throwable error) {
        return error instanceof WebClientResponseException e && e.getStatusCode().is4xxClientError()
                && e.getStatusCode().value() != 429;
    }
}
