package dev.replydesk.notification.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.replydesk.chassis.test.Await;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

    private static final URI HOOK = URI.create("https://hooks.example.org/x");

    @Test
    void leadsToTheCheckedAddressUnderTheNameThatWasAsked() {
        assertThat(to("93.184.216.34", "2606:2800:220:1::1")).satisfies(address -> {
            assertThat(address.getAddress().getHostAddress()).isEqualTo("93.184.216.34");
            assertThat(address.getHostString()).isEqualTo("hooks.example.org");
            assertThat(address.getPort()).isEqualTo(443);
            assertThat(address.isUnresolved()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "169.254.169.254", "100.64.0.1", "::1", "::ffff:10.0.0.1",
            "fd00::1",
            "64:ff9b::a9fe:a9fe", "2002:a00:1::"})
    void oneClosedAddressAmongOpenOnesClosesTheName(String closed) {
        assertThatThrownBy(() -> to("93.184.216.34", closed)).isInstanceOf(ClosedNet.class);
        assertThatThrownBy(() -> to(closed)).isInstanceOf(ClosedNet.class);
    }

    @Test
    void aNameIsAskedForOnceSoThatASecondAnswerLeadsNowhere() {
        var asked = new AtomicInteger();
        var flipping = new Destinations(
                _ -> List.of(address(asked.getAndIncrement() == 0 ? "93.184.216.34" : "127.0.0.1")), false);

        assertThat(Await.value(flipping.of(HOOK)).getAddress().isLoopbackAddress()).isFalse();
        assertThat(asked).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://2130706433/", "https://127.1/", "https://0x7f.0.0.1/",
            "https://127.0.0.1/", "https://[::1]/", "https://[::ffff:127.0.0.1]/", "https://localhost/", "https://0/"})
    void noWayToWriteLoopbackGetsThrough(String url) {
        var real = new Destinations(host -> List.of(InetAddress.getAllByName(host)), false);

        assertThatThrownBy(() -> Await.value(real.of(URI.create(url))))
                .satisfiesAnyOf(e -> assertThat(e).isInstanceOf(ClosedNet.class),
                        e -> assertThat(e).hasRootCauseInstanceOf(UnknownHostException.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://hooks.example.org/", "https://hooks.example.org:8443/"})
    void plainHttpAndOtherPortsAreClosed(String url) {
        var open = new Destinations(_ -> List.of(address("93.184.216.34")), false);

        assertThatThrownBy(() -> Await.value(open.of(URI.create(url)))).isInstanceOf(ClosedNet.class);
    }

    private static InetSocketAddress to(String... addresses) {
        var found = new ArrayList<InetAddress>();
        Arrays.stream(addresses).forEach(address -> found.add(address(address)));
        return Await.value(new Destinations(_ -> found, false).of(HOOK));
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
