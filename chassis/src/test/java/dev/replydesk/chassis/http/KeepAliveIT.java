package dev.replydesk.chassis.http;

import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.sample.SampleIT;
import dev.replydesk.chassis.test.TestApi;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A connection that is kept open answers every request, also one that came before the answer before it was over. */
@SampleIT
class KeepAliveIT {
    private static final String READ_AT_ONCE = "GET /api/v1/notes";
    private static final String BODY = "{}";
    private static final int ROUNDS = 20;
    @Autowired
    TestApi api;

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/v1/notes/note_none", READ_AT_ONCE, "PATCH /api/v1/notes/none"})
    void everyRequestIsHeard(String first) throws IOException {
        try (var socket = new Socket("127.0.0.1", URI.create(api.address()).getPort())) {
            socket.setSoTimeout((int) Duration.ofSeconds(10).toMillis());
            var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int round = 0; round < ROUNDS; round++) {
                send(socket, request(first) + request(READ_AT_ONCE));
                assertThat(status(answers)).startsWith("HTTP/1.1 ");
                assertThat(status(answers)).isEqualTo("HTTP/1.1 200 OK");
                send(socket, request(READ_AT_ONCE));
                assertThat(status(answers)).isEqualTo("HTTP/1.1 200 OK");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH /api/v1/notes/none", "POST /api/v1/nowhere", "POST /internal/v1/events"})
    void aRefusalThatCameBeforeTheBodyLeavesTheConnectionOpen(String refused) throws IOException {
        try (var socket = new Socket("127.0.0.1", URI.create(api.address()).getPort())) {
            socket.setSoTimeout((int) Duration.ofSeconds(10).toMillis());
            var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int round = 0; round < ROUNDS; round++) {
                send(socket, head(refused));
                LockSupport.parkNanos(Duration.ofMillis(round % 3 * 15).toNanos());
                send(socket, BODY);
                assertThat(status(answers)).startsWith("HTTP/1.1 4");
                send(socket, request(READ_AT_ONCE));
                assertThat(status(answers)).isEqualTo("HTTP/1.1 200 OK");
            }
        }
    }

    private String request(String line) {
        return line.startsWith("GET") ? head(line) : head(line) + BODY;
    }

    private String head(String line) {
        var head = line + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + api.token(agent()) + "\r\n";
        var body = "Content-Type: application/json\r\nContent-Length: " + BODY.length() + "\r\n";
        return head + (line.startsWith("GET") ? "" : body) + "\r\n";
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Reads one answer whole and gives its status line. */
    private static String status(BufferedReader answers) throws IOException {
        var status = answers.readLine();
        int length = 0;
        for (var header = answers.readLine(); !header.isEmpty(); header = answers.readLine()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        assertThat(answers.skip(length)).isEqualTo(length);
        return status;
    }
}
