package dev.replydesk.review.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.review.marketplace.domain.Trouble;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.buffer.DataBufferLimitException;

class WatchTest {
    static Stream<Throwable> theirs() {
        return Stream.of(new MarketplaceFailure(Trouble.Kind.MARKETPLACE_FAILS, "503"),
                new ConnectException("Connection refused"), new TimeoutException(), new SocketException("reset"),
                new IOException("Connection prematurely closed"),
                new IllegalStateException(new ConnectException("refused")));
    }

    @ParameterizedTest
    @MethodSource("theirs")
    void theMarketplaceFails(Throwable error) {
        assertThat(Watch.isOfTheMarketplace(error)).isTrue();
    }

    static Stream<Throwable> ours() {
        return Stream.of(new MarketplaceFailure(Trouble.Kind.NOT_UNDERSTOOD, "?"), new UnknownHostException("host"),
                new NoRouteToHostException(), new SSLHandshakeException("not trusted"),
                new IllegalStateException(new UnknownHostException("host")), new DataBufferLimitException("too long"),
                new IllegalStateException("a bug"),
                BulkheadFullException.createBulkheadFullException(Bulkhead.ofDefaults("marketplace")),
                CallNotPermittedException.createCallNotPermittedException(CircuitBreaker.ofDefaults("marketplace")));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void whatDoesNotLeaveThisMachineOrIsNotUnderstoodHereSaysNothingAboutIt(Throwable error) {
        assertThat(Watch.isOfTheMarketplace(error)).isFalse();
    }
}
