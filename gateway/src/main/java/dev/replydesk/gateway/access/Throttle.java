package dev.replydesk.gateway.access;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.gateway.access.domain.AttemptLimit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Slows down whoever guesses passwords, by account and by address, across all instances of the gateway. */
@Component
class Throttle {
    private final Attempts attempts;
    private final Clock clock;

    Throttle(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Does the work if there were not too many failures; work that ends empty is one more, an error is none. */
    <T> Mono<T> guard(String account, String address, Mono<T> work) {
        var now = clock.instant();
        var counters = Arrays.stream(AttemptLimit.values()).map(l -> l.counter(account, address, now)).toList();
        return count(account, address, now).then(work)
                .flatMap(success -> attempts.takeBack(counters).thenReturn(success))
                .onErrorResume(e -> attempts.takeBack(counters).then(Mono.error(e)));
    }

    private Mono<Void> count(String account, String address, Instant now) {
        return Flux.fromArray(AttemptLimit.values())
                .concatMap(limit -> attempts.add(limit.counter(account, address, now),
                        limit.windowEnd(now)).filter(limit::isExceededBy).map(count -> limit.windowEnd(now)))
                .reduce(
                        Throttle::later)
                .flatMap(end -> Mono.error(tooMany(Duration.between(now, end))));
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static ProblemException tooMany(Duration wait) {
        return ProblemException.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts",
                "Too many sign-ins failed. Wait for the time in Retry-After, or ask an administrator for a new password.")
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.plusMillis(999).toSeconds()));
    }
}
