package dev.replydesk.chassis.test;

import dev.replydesk.chassis.ServiceName;
import dev.replydesk.chassis.tenant.Principal;
import java.time.Clock;
import java.time.Duration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Calls the service under test as any caller. */
public final class TestApi {
    private final Environment environment;
    private final ServiceName service;
    private final Clock clock;

    TestApi(Environment environment, ServiceName service, Clock clock) {
        this.environment = environment;
        this.service = service;
        this.clock = clock;
    }

    public WebTestClient as(Principal caller) {
        return with(token(caller));
    }

    public WebTestClient with(String token) {
        return anonymous().mutate().defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token).build();
    }

    public String token(Principal caller) {
        return TestTokens.shared().mint(caller, service.value(), clock);
    }

    public WebTestClient anonymous() {
        return WebTestClient.bindToServer().baseUrl(address()).responseTimeout(Duration.ofSeconds(30)).codecs(c -> c
                .defaultCodecs().maxInMemorySize(32 * 1024 * 1024)).build();
    }

    public String address() {
        return "http://127.0.0.1:" + environment.getProperty("local.server.port");
    }
}
