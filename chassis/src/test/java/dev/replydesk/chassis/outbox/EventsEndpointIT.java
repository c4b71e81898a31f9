package dev.replydesk.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.sample.NotesHeard;
import dev.replydesk.chassis.sample.SampleIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.test.TestPrincipals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@SampleIT
class EventsEndpointIT {
    @Autowired
    TestApi api;
    @Autowired
    NotesHeard heard;

    @BeforeEach
    void forget() {
        heard.heard.clear();
        heard.batches.clear();
    }

    @Test
    void handsAWholeBatchOverAtOnce() {
        var events = IntStream.range(0, 500).mapToObj(i -> event("e" + i, "NoteTold", "text " + i)).toArray(
                String[]::new);
        post(events).expectStatus().isOk().expectBody().json("{\"rejected\":[]}");
        assertThat(heard.batches).containsExactly(500);
        assertThat(heard.heard.get(7)).satisfies(e -> {
            assertThat(e.merchant().value()).isEqualTo("mer_one");
            assertThat(e.subject()).isEqualTo("note_e7");
            assertThat(e.sequence()).isEqualTo(12);
            assertThat(e.data().text()).isEqualTo("text 7");
        });
    }

    @Test
    void oneEventThatBreaksTheHandlerSpoilsOnlyItself() {
        var body = post(event("a", "NoteTold", "fine"), event("b", "NoteTold", "break"), event("c", "NoteToldAgain",
                "fine")).expectStatus().isOk().expectBody();
        body.jsonPath("$.rejected.length()").isEqualTo(1).jsonPath("$.rejected[0].id").isEqualTo("b").jsonPath(
                "$.rejected[0].retryable").isEqualTo(true);
        assertThat(heard.heard).extracting(Received::id).containsExactly("a", "c");
    }

    @Test
    void aRefusalOfTheHandlerIsPassedOn() {
        post(event("a", "NoteTold", "fine"), event("b", "NoteTold", "refuse")).expectStatus().isOk().expectBody()
                .jsonPath("$.rejected[0].id").isEqualTo("b").jsonPath("$.rejected[0].reason").isEqualTo("no");
        assertThat(heard.heard).extracting(Received::id).containsExactly("a");
    }

    @Test
    void whatNobodyTakesIsRefusedForGood() {
        post(event("a", "NoteEaten", "x")).expectStatus().isOk().expectBody().jsonPath("$.rejected[0].retryable")
                .isEqualTo(false);
    }

    @Test
    void unreadableDataIsRefusedForGood() {
        var broken = event("a", "NoteTold", "x").replaceAll("\"data\":.*", "\"data\":{\"changes\":[]}}");
        post(broken, event("b", "NoteTold", "fine")).expectStatus().isOk().expectBody().jsonPath("$.rejected.length()")
                .isEqualTo(1).jsonPath("$.rejected[0].retryable").isEqualTo(false);
        assertThat(heard.heard).extracting(Received::id).containsExactly("b");
    }

    @Test
    void unknownFieldsOfATrustedProducerAreTolerated() {
        post(event("a", "NoteTold", "x").replace("\"text\":", "\"more\":{\"deep\":[1,{\"x\":\"}\"}]},\"text\":"))
                .expectStatus().isOk().expectBody().json("{\"rejected\":[]}");
    }

    @Test
    void anEventComesOnlyFromItsProducer() {
        var foreign = event("a", "NoteTold", "x");
        api.as(TestPrincipals.service("notification-service")).post().uri("/internal/v1/events").contentType(BATCH)
                .bodyValue("[" + foreign + "]").exchange().expectStatus().isOk().expectBody().jsonPath(
                        "$.rejected[0].reason")
                .isEqualTo("NoteTold comes only from review-service");
        post(foreign.replace("\"source\":\"review-service\"", "\"source\":\"gateway\"")).expectBody().jsonPath(
                "$.rejected[0].id").isEqualTo("a");
        assertThat(heard.heard).isEmpty();
    }

    @Test
    void whatIsNoBatchIsABadRequest() {
        for (var body : Arrays.asList("{}", "[{}]", "nonsense", "[{\"id\":\"a\"}", "")) {
            api.as(TestPrincipals.service("review-service")).post().uri("/internal/v1/events").contentType(BATCH)
                    .bodyValue(body).exchange().expectStatus().isBadRequest();
        }
    }

    @Test
    void readsWhatTheOutboxWrites() {
        var data = "{\"noteId\":\"n\",\"text\":\"say \\\"hi\\\" 你好\",\"changes\":3}".getBytes(
                java.nio.charset.StandardCharsets.UTF_8);
        var now = java.time.Instant.parse("2026-01-31T09:00:00Z");
        var entry = new OutboxEntry("n.1.0", "NoteTold", "x", 1, now, now, 0, null, null, data);
        var outgoing = new Outgoing("notes", "subject \"quoted\"", TestPrincipals.MERCHANT, entry);
        var read = new IncomingReader(tools.jackson.databind.json.JsonMapper.shared()).read(new CloudEvents(
                "review-service").batch(new ArrayList<>(java.util.List.of(outgoing, outgoing))));
        assertThat(read).hasSize(2).allSatisfy(e -> {
            assertThat(e.subject()).isEqualTo("subject \"quoted\"");
            assertThat(e.data()).isEqualTo(data);
        });
    }

    private static final MediaType BATCH = MediaType.parseMediaType("application/cloudevents-batch+json");

    private WebTestClient.ResponseSpec post(String... events) {
        return api.as(TestPrincipals.service("review-service")).post().uri("/internal/v1/events").contentType(BATCH)
                .bodyValue("[" + String.join(",", events) + "]").exchange();
    }

    private static String event(String id, String type, String text) {
        return """
                {"specversion":"1.0","id":"%s","source":"review-service","type":"%s","subject":"note_%s",\
                "time":"2026-01-31T09:00:00Z","merchantid":"mer_one","sequence":"12","extension":{"a":[1]},\
                "data":{"noteId":"n","text":"%s","changes":1}}""".formatted(id, type, id, text);
    }
}
