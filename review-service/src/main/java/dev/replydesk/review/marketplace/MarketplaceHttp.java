package dev.replydesk.review.marketplace;

import dev.replydesk.chassis.resilience.Resilience;
import dev.replydesk.chassis.resilience.Resilient;
import io.netty.channel.ChannelOption;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * The way out to marketplaces: no redirect is followed, so credentials go nowhere else; nothing is sent a second time
 * by itself, so that a reply is not either; and no host gets our patience without end.
 */
@Component
public class MarketplaceHttp {
    private static final int LARGEST_ANSWER = 32 * 1024 * 1024;
    private static final int CONNECTIONS = 32;
    private static final int CONNECT_MILLIS = 3_000;
    private final WebClient.Builder builder;
    private final Resilience resilience;
    private final HttpClient http;

    MarketplaceHttp(WebClient.Builder builder, Resilience resilience) {
        this.builder = builder;
        this.resilience = resilience;
        this.http = HttpClient.create(pool()).option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                .compress(true).followRedirect(false).disableRetry(true);
    }

    private static ConnectionProvider pool() {
        return ConnectionProvider.builder("marketplaces").maxConnections(CONNECTIONS)
                .pendingAcquireTimeout(Duration.ofSeconds(5)).maxIdleTime(Duration.ofSeconds(20))
                .maxLifeTime(Duration.ofMinutes(5)).evictInBackground(Duration.ofSeconds(10)).build();
    }

    public WebClient client(URI address) {
        return builder.clone().baseUrl(address.toString()).clientConnector(new ReactorClientHttpConnector(http))
                .codecs(c -> c.defaultCodecs().maxInMemorySize(LARGEST_ANSWER)).build();
    }

    /**
     * The one operator for calls to this host; an answer that says no is a value, only what a host owes is an error.
     */
    public Resilient resilient(URI address, Duration limit) {
        return resilience.of("marketplace " + address.getAuthority(), limit);
    }
}
