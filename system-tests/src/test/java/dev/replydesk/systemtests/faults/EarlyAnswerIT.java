package dev.replydesk.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.systemtests.client.SharedDesk;
import dev.replydesk.systemtests.desk.Access;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A request that is refused before its body has come must not make its connection deaf to the next one. */
@ExtendWith(SharedDesk.class)
class EarlyAnswerIT {

    private static final int ROUNDS = 60;
    private static final String BODY = "{\"name\":\"x\"}";
    private static final String CHANGE = "PATCH /api/v1/shops/none";

    @Test
    void aConnectionAnswersAgainAfterARefusalThatCameBeforeTheBody(StartedReplydesk desk) throws IOException {
        var access = desk.access();
        try (var socket = new Socket("127.0.0.1", URI.create(access.url()).getPort())) {
            socket.setSoTimeout((int) Duration.ofSeconds(10).toMillis());
            var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(refusedChange(socket, access, answers, round)).contains("428");
                send(socket, head("GET /api/v1/teams", access) + "\r\n");
                assertThat(status(answers)).contains("200");
            }
        }
    }

    /** The body follows its head at once, or after a moment in which the answer is on its way already. */
    private static String refusedChange(Socket socket, Access access, BufferedReader answers, int round)
            throws IOException {
        send(socket, head(CHANGE, access) + "Content-Type: application/json\r\nContent-Length: " + BODY.length()
                + "\r\n\r\n");
        LockSupport.parkNanos(Duration.ofMillis(round % 3 * 15).toNanos());
        send(socket, BODY);
        return status(answers);
    }

    private static String head(String request, Access access) {
        return request + " HTTP/1.1\r\nHost: localhost:" + URI.create(access.url()).getPort()
                + "\r\nAuthorization: Bearer " + access.apiKey() + "\r\n";
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
            if (header.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring("content-length:".length()).strip());
            }
        }
        assertThat(answers.skip(length)).isEqualTo(length);
        return status;
    }
}
