package dev.replydesk.review.imports;

import static dev.replydesk.review.imports.ImportFiles.options;
import static dev.replydesk.review.imports.ImportFiles.rows;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.test.TestPrincipals;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;

/** A file arrives whole or leaves nothing behind. */
@ImportsIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadIT {
    private static final int PIECE = 64 * 1024;
    private static final int LIMIT = 8 * 1024 * 1024;
    private static final String BEGIN = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"r.csv\"\r\n\r\n";
    private static final String END = "\r\n--cut\r\nContent-Disposition: form-data; name=\"options\"\r\n"
            + "Content-Type: application/json\r\n\r\n" + options() + "\r\n--cut--\r\n";
    @Autowired
    ImportDesk desk;
    @Autowired
    TestApi api;

    @BeforeAll
    void shop() {
        desk.open();
    }

    @Test
    void leavesNothingOfAnUploadWhoseSenderGoesAway() throws IOException {
        try (var socket = upload(LIMIT / 2)) {
            socket.getOutputStream().write(BEGIN.getBytes(UTF_8));
            socket.getOutputStream().write(new byte[3 * LIMIT / 8]);
            socket.getOutputStream().flush();
            Await.until("a part of the file is stored", () -> desk.orphans() >= 2);
        }
        Await.until("nothing of it is left", () -> left() == 0);
    }

    @Test
    void saysThatAnUploadEndedTooEarlyAndKeepsNothingOfIt() {
        var problem = problem(
                stream(Flux.just(BEGIN, "rating,review,date\n", "x".repeat(2 * PIECE)).map(UploadIT::buffer)),
                HttpStatus.BAD_REQUEST);
        assertThat(problem.getDetail()).isNotBlank();
        assertThat(left()).isZero();
    }

    @Test
    void takesAFileOfExactlyTheLimitAndRefusesOneByteMoreWhileItArrives() {
        var whole = stream(generated(LIMIT));
        whole.expectStatus().isAccepted();
        var problem = problem(stream(generated(LIMIT + 1)), HttpStatus.CONTENT_TOO_LARGE);
        assertThat(problem.getDetail()).contains(Integer.toString(LIMIT), "cut it in two");
        assertThat(left()).isZero();
    }

    @Test
    void refusesBeforeItArrivesWhatIsAnnouncedAsTooLarge() throws IOException {
        try (var socket = upload(LIMIT + 2 * 1024 * 1024)) {
            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("8 MiB", "cut it in two");
        }
        assertThat(left()).isZero();
    }

    @Test
    void keepsNothingOfAFileWhoseOptionsAreWrong() {
        desk.post("{\"shop\":7}", rows("none", 1).getBytes(UTF_8)).expectStatus().isBadRequest();
        assertThat(left()).isZero();
    }

    /** Begins to send so many bytes. */
    private Socket upload(int length) throws IOException {
        var address = URI.create(api.address());
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write(("POST /api/v1/imports HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n"
                + "Authorization: Bearer " + api.token(TestPrincipals.admin())
                + "\r\nContent-Type: multipart/form-data; boundary=cut\r\nContent-Length: " + length + "\r\n\r\n")
                .getBytes(UTF_8));
        return socket;
    }

    /** As a sender that does not know how much will come; no more than one piece exists at a time. */
    private static Flux<DataBuffer> generated(int bytes) {
        var pieces = Flux.range(0, bytes / PIECE).map(_ -> buffer("x".repeat(PIECE)));
        var rest = buffer("x".repeat(bytes % PIECE));
        return Flux.concat(Flux.just(buffer(BEGIN)), pieces, Flux.just(rest, buffer(END)));
    }

    private ResponseSpec stream(Flux<DataBuffer> body) {
        return desk.admin().post().uri("/api/v1/imports")
                .contentType(MediaType.parseMediaType("multipart/form-data; boundary=cut"))
                .body(BodyInserters.fromDataBuffers(body)).exchange();
    }

    private static ProblemDetail problem(ResponseSpec answer, HttpStatus expected) {
        return Objects.requireNonNull(answer.expectStatus().isEqualTo(expected).expectBody(ProblemDetail.class)
                .returnResult().getResponseBody());
    }

    private long left() {
        return desk.count("importUploads", new Document()) + desk.orphans();
    }

    private static DataBuffer buffer(String text) {
        return DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(UTF_8));
    }
}
