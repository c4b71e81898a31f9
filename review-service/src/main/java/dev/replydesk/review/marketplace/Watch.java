package dev.replydesk.review.marketplace;

import dev.replydesk.review.marketplace.domain.Trouble;
import dev.replydesk.review.pulse.PulseService;
import dev.replydesk.review.pulse.domain.Failed;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.io.IOException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Notes of every request for a shop whether the marketplace answered it, whatever it answered. What does not leave this
 * machine says nothing about the marketplace: a full bulkhead, an open breaker, a name or a route that is not known
 * here, a certificate that is not trusted here.
 */
@Component
public class Watch {
    private final PulseService pulse;
    private final Clock clock;

    Watch(PulseService pulse, Clock clock) {
        this.pulse = pulse;
        this.clock = clock;
    }

    /** The call with what it owes; {@code words} says of an error what happened. */
    public <T> Mono<T> over(Account account, Mono<T> call, Function<Throwable, MarketplaceFailure> words) {
        var shop = account.shopId();
        return shop == null ? call : Mono.defer(() -> {
            var begun = clock.instant();
            return call.flatMap(answer -> pulse.answered(account.merchant(), shop).thenReturn(answer))
                    .onErrorResume(error -> noted(account, shop, begun, error, words).then(Mono.error(error)));
        });
    }

    private Mono<Void> noted(Account account, String shop, Instant begun, Throwable error,
            Function<Throwable, MarketplaceFailure> words) {
        return isOfTheMarketplace(error)
                ? pulse.failed(account.merchant(), shop,
                        new Failed(begun, clock.instant(), words.apply(error).detail()))
                : Mono.empty();
    }

    static boolean isOfTheMarketplace(Throwable error) {
        if (error instanceof MarketplaceFailure failure) {
            return failure.kind() == Trouble.Kind.MARKETPLACE_FAILS;
        }
        return !isOurs(error) && has(error, IOException.class, TimeoutException.class);
    }

    private static boolean isOurs(Throwable error) {
        return has(error, CallNotPermittedException.class, BulkheadFullException.class, UnknownHostException.class,
                NoRouteToHostException.class, SSLException.class);
    }

    @SafeVarargs
    private static boolean has(Throwable error, Class<? extends Throwable>... types) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause).limit(10)
                .anyMatch(cause -> Stream.of(types).anyMatch(type -> type.isInstance(cause)));
    }
}
