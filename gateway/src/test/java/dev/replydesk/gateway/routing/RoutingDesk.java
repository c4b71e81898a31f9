package dev.replydesk.gateway.routing;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.replydesk.chassis.test.MongoServer;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.gateway.test.Desk;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A gateway before two services that answer everything, and a third that is down. */
abstract class RoutingDesk {
    @RegisterExtension
    static final WireMockExtension REVIEWS = WireMockExtension.newInstance().options(Upstream.quiet()).build();
    @RegisterExtension
    static final WireMockExtension RESPONSES = WireMockExtension.newInstance().options(Upstream.quiet()).build();
    private static Path file;

    @Autowired
    TestApi api;

    Desk desk;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        file = Desk.accessFile(registry);
        registry.add("replydesk.peers.review-service", REVIEWS::baseUrl);
        registry.add("replydesk.peers.response-service", RESPONSES::baseUrl);
        registry.add("replydesk.peers.notification-service", () -> "http://127.0.0.1:" + MongoServer.freePort());
    }

    @BeforeEach
    void openTheDesk() {
        desk = new Desk(api, file);
        REVIEWS.stubFor(
                any(anyUrl()).willReturn(okJson("{\"from\":\"reviews\"}").withHeader(HttpHeaders.ETAG, "\"7\"")));
        RESPONSES.stubFor(any(anyUrl()).willReturn(okJson("{\"from\":\"responses\"}")));
    }

    static LoggedRequest last(WireMockExtension service, String path) {
        return service.getAllServeEvents().stream().filter(e -> e.getRequest().getUrl().startsWith(path)).findFirst()
                .orElseThrow().getRequest();
    }
}
