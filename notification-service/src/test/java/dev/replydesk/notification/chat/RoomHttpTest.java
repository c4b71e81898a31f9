package dev.replydesk.notification.chat;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.replydesk.chassis.resilience.Resilience;
import dev.replydesk.chassis.test.Await;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** The connection goes to the address that was checked, under the name that was entered. */
class RoomHttpTest {

    private final WireMockServer server = new WireMockServer(
            WireMockConfiguration.options().dynamicPort().dynamicHttpsPort());

    @BeforeEach
    void start() {
        server.start();
        server.stubFor(post(anyUrl()).willReturn(ok()));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void theNameIsAskedForByUsAloneAndSentAsTheHost() {
        assertThat(Await.value(sent("http", server.port())).status()).isEqualTo(200);

        assertThat(server.findAll(postRequestedFor(anyUrl()))).singleElement().satisfies(request -> {
            assertThat(request.getHeader("Host")).isEqualTo("hooks.example.invalid:" + server.port());
            assertThat(request.getUrl()).isEqualTo("/a%20b?c=%2Fd");
        });
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTrusted() {
        assertThatThrownBy(() -> Await.value(sent("https", server.httpsPort()))).hasCauseInstanceOf(SSLException.class);
        assertThat(server.findAll(postRequestedFor(anyUrl()))).isEmpty();
    }

    private Mono<Answer> sent(String scheme, int port) {
        var destinations = new Destinations(_ -> List.of(InetAddress.getLoopbackAddress()), true);
        var http = new RoomHttp(destinations, new Resilience(), Duration.ofSeconds(5), Clock.systemUTC());
        return http.post("dlv_1",
                Call.json(URI.create(scheme + "://hooks.example.invalid:" + port + "/a%20b?c=%2Fd"), List.of()));
    }
}
