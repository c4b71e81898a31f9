package dev.replydesk.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.replydesk.standalone.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void freePortsAreAllDifferent() {
        assertThat(Ports.free(8)).hasSize(8).doesNotHaveDuplicates().allMatch(Ports::isFree);
    }

    /** Linux gives 32,768 and above to outgoing connections; such a port can be taken before its service listens. */
    @Test
    void freePortsAreNoneThatOutgoingConnectionsTake() {
        assertThat(Ports.free(8)).allMatch(port -> port < 32_768);
    }

    @Test
    void aTakenPortIsRefusedByItsNumber() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Ports.requireFree(taken.getLocalPort()))
                    .withMessage("Port %d is taken; choose another with --port N.", taken.getLocalPort());
        }
    }
}
