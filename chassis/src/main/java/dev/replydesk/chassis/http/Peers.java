package dev.replydesk.chassis.http;

import dev.replydesk.chassis.resilience.Resilience;
import dev.replydesk.chassis.resilience.Resilient;
import dev.replydesk.chassis.security.ServiceTokens;
import dev.replydesk.chassis.trace.RequestId;
import io.netty.channel.ChannelOption;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** The other services: an HTTP client for each, with our token, bounded pools and no patience without end. */
public final class Peers {
    private static final int LARGEST_ANSWER = 16 * 1024 * 1024;
    private final PeersProperties properties;
    private final WebClient.Builder builder;
    private final ServiceTokens tokens;
    private final Resilience resilience;
    private final HttpClient http;

    Peers(PeersProperties properties, WebClient.Builder builder, ServiceTokens tokens, Resilience resilience) {
        this.properties = properties;
        this.builder = builder;
        this.tokens = tokens;
        this.resilience = resilience;
        this.http = HttpClient.create(pool(properties)).option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) properties
                .peerConnectTimeout().toMillis());
    }

    private static ConnectionProvider pool(PeersProperties properties) {
        return ConnectionProvider.builder("peers").maxConnections(properties.peerConnections()).pendingAcquireMaxCount(
                2 * properties.peerConnections()).pendingAcquireTimeout(properties.peerTimeLimit()).maxIdleTime(Duration
                        .ofSeconds(20))
                .maxLifeTime(Duration.ofMinutes(5)).evictInBackground(Duration.ofSeconds(10))
                .build();
    }

    public Set<String> names() {
        return properties.peers().keySet();
    }

    /** A client for one peer that signs every request as this service and names the request it is made for. */
    public WebClient client(String peer) {
        var address = Objects.requireNonNull(properties.peers().get(peer), () -> "set replydesk.peers." + peer);
        return builder.clone().baseUrl(address.toString()).clientConnector(new ReactorClientHttpConnector(http)).codecs(
                c -> c.defaultCodecs().maxInMemorySize(LARGEST_ANSWER)).filter(signed(peer)).build();
    }

    /** A generated client interface of one peer; wrap its calls in {@link #resilient}. */
    public <C> C proxy(String peer, Class<C> generated) {
        return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client(peer))).build().createClient(
                generated);
    }

    /** The one operator for calls to this peer; every adapter of the same peer shares its limits. */
    public Resilient resilient(String peer) {
        return resilience.of(peer, properties.peerTimeLimit());
    }

    private ExchangeFilterFunction signed(String peer) {
        return (request, next) -> Mono.deferContextual(context -> next.exchange(ClientRequest.from(request)
                .headers(h -> sign(h, peer, RequestId.in(context))).build()));
    }

    private void sign(HttpHeaders headers, String peer, @Nullable String request) {
        headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.forPeer(peer));
        if (request != null) {
            headers.set(RequestId.HEADER, request);
        }
    }
}
