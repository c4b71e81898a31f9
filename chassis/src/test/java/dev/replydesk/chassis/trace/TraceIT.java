package dev.replydesk.chassis.trace;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.http.Peers;
import dev.replydesk.chassis.sample.Note;
import dev.replydesk.chassis.sample.Notes;
import dev.replydesk.chassis.sample.SampleIT;
import dev.replydesk.chassis.sample.StubConsumer;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.test.TestPrincipals;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SampleIT
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = {"LOG_REQUESTS=info", "logging.structured.format.console=ecs"})
class TraceIT {
    private static final String MINE = "caller-chose-this";
    private static final String FRESH = "req_[0-9a-f-]{36}";
    private static final StubConsumer CONSUMER = new StubConsumer();
    @Autowired
    TestApi api;
    @Autowired
    Notes notes;
    @Autowired
    Peers peers;
    @Autowired
    MongoDatabase database;

    @DynamicPropertySource
    static void peers(DynamicPropertyRegistry registry) {
        registry.add("replydesk.peers.stub", CONSUMER::address);
    }

    @BeforeAll
    static void start() {
        CONSUMER.start();
    }

    @AfterAll
    static void stop() {
        CONSUMER.stop();
    }

    @BeforeEach
    void forget() {
        Await.done(Mono.from(database.getCollection("notes").deleteMany(new Document())));
        CONSUMER.reset();
    }

    @Test
    void theCallersIdComesBackAndMarksTheLine(CapturedOutput output) {
        get(MINE).isEqualTo(MINE);
        assertThat(lines(output, "requestId", MINE)).singleElement().satisfies(line -> {
            assertThat(line.path("message").asString()).isEqualTo("GET /api/v1/notes");
            assertThat(line.path("status").asInt()).isEqualTo(200);
        });
    }

    @Test
    void anIdThatCouldDoHarmIsReplaced() {
        get("forged%0d%0aline").matches(FRESH);
        get("a".repeat(4_000)).matches(FRESH);
    }

    @Test
    void aRefusalCarriesTheIdToo() {
        api.anonymous().get().uri("/api/v1/notes").header(RequestId.HEADER, MINE).exchange().expectStatus()
                .isUnauthorized().expectHeader().valueEquals(RequestId.HEADER, MINE);
    }

    @Test
    void anErrorThatNobodyExpectedIsLoggedWithTheId(CapturedOutput output) {
        api.as(TestPrincipals.agent()).post().uri("/api/v1/fail").header(RequestId.HEADER, "req-that-failed").exchange()
                .expectStatus().is5xxServerError();
        assertThat(lines(output, "requestId", "req-that-failed")).extracting(l -> l.path("message").asString())
                .anyMatch(message -> message.contains("nobody expected"));
    }

    @Test
    void whatAWriteAnnouncesNamesTheRequestItWasMadeFor() {
        CONSUMER.status = 503;
        var written = notes.insert(MERCHANT, Note.of("n1", "text").telling("stub"))
                .then(notes.update(MERCHANT, "n1", n -> n.saying("more")));
        Await.done(written.contextWrite(c -> RequestId.put(c, MINE)));
        var stored = Await.all(Flux.from(database.getCollection("notes").find())).getFirst();
        assertThat(stored.getList("outbox", Document.class)).extracting(e -> e.getString("request"))
                .containsExactly(MINE, MINE);
    }

    @Test
    void anEventIsLoggedWithItsOwnIdAndTheRequestItFollowsFrom(CapturedOutput output) {
        var event = """
                [{"specversion":"1.0","id":"n.1.0","source":"review-service","type":"NoteTold","subject":"n",
                "time":"2026-01-31T09:00:00Z","merchantid":"mer_one","sequence":"12","requestid":"%s",
                "data":{"noteId":"n","text":"break","changes":1}}]""".formatted(MINE);
        api.as(TestPrincipals.service("review-service")).post().uri("/internal/v1/events")
                .contentType(MediaType.parseMediaType("application/cloudevents-batch+json")).bodyValue(event).exchange()
                .expectStatus().isOk();
        assertThat(lines(output, "eventId", "n.1.0")).hasSize(2)
                .allMatch(line -> line.path("requestId").asString().equals(MINE))
                .extracting(line -> line.path("message").asString())
                .containsExactly("NoteTold of review-service", "Event n.1.0 of type NoteTold cannot be applied");
    }

    @Test
    void aPeerIsToldWhichRequestItIsAskedFor() {
        var asked = peers.client("stub").post().uri("/internal/v1/events").bodyValue("[]").retrieve()
                .toBodilessEntity().contextWrite(c -> RequestId.put(c, MINE));
        Await.done(asked);
        assertThat(CONSUMER.requests).containsExactly(MINE);
    }

    @Test
    void theManagementPortSaysNothing(CapturedOutput output) {
        api.anonymous().get().uri("/actuator/health").exchange().expectHeader().doesNotExist(RequestId.HEADER);
        assertThat(output.getOut()).doesNotContain("actuator/health", "actuator\\/health");
    }

    private static List<JsonNode> lines(CapturedOutput output, String field, String value) {
        return output.getOut().lines().filter(line -> line.startsWith("{"))
                .map(line -> (JsonNode) JsonMapper.shared().readTree(line))
                .filter(line -> line.path(field).asString("").equals(value)).toList();
    }

    private AbstractStringAssert<?> get(String id) {
        var answer = api.as(TestPrincipals.agent()).get().uri("/api/v1/notes?limit=2").header(RequestId.HEADER, id)
                .exchange().expectBody().returnResult();
        assertThat(answer.getResponseHeaders().get(RequestId.HEADER)).hasSize(1);
        return assertThat(answer.getResponseHeaders().getFirst(RequestId.HEADER));
    }
}
