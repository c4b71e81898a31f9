package dev.replydesk.gateway.routing;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

/** A service behind the gateway, as far as the gateway can tell. */
final class Upstream {
    private Upstream() {
    }

    static WireMockConfiguration quiet() {
        return wireMockConfig().dynamicPort().bindAddress("127.0.0.1").gzipDisabled(true);
    }
}
