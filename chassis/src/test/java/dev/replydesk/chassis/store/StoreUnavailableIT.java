package dev.replydesk.chassis.store;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.sample.Note;
import dev.replydesk.chassis.sample.Notes;
import dev.replydesk.chassis.sample.SampleIT;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MongoServer;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.test.TestPrincipals;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@SampleIT
@TestPropertySource(properties = {"replydesk.mongo.connections=4", "replydesk.mongo.max-wait=500ms",
        "replydesk.outbox.sweep=1h", "replydesk.outbox.measure=1h"})
class StoreUnavailableIT {
    private static final MongoServer SERVER = MongoServer.start();
    @Autowired
    Notes notes;
    @Autowired
    TestApi api;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        registry.add("replydesk.mongo.uri", SERVER::uri);
    }

    @AfterAll
    static void remove() {
        SERVER.remove();
    }

    @Test
    void aFullWaitQueueIsAnsweredByComeBackLater() {
        Await.done(notes.insert(MERCHANT, Note.of("q1", "x")));
        failPoint(new Document("mode", "alwaysOn").append("data", new Document("failCommands", List.of("find")).append(
                "blockConnection", true).append("blockTimeMS", 3_000)));
        var codes = Await.all(Flux.range(0, 12).flatMap(i -> Mono.fromCallable(() -> status(get("q1"))).subscribeOn(
                Schedulers.boundedElastic()), 12));
        failPoint(new Document("mode", "off"));
        assertThat(codes).contains(503).allMatch(code -> code == 503 || code == 200);
    }

    @Test
    void anErrorOfAnElectionIsAnsweredByComeBackLater() {
        Await.done(notes.insert(MERCHANT, Note.of("q2", "x")));
        for (var code : List.of(10107, 91, 11600, 189)) {
            failPoint(
                    new Document("mode", new Document("times", 2)).append("data", new Document("failCommands", List.of(
                            "find")).append("errorCode", code)));
            get("q2").expectStatus().isEqualTo(503).expectHeader().exists("Retry-After").expectBody().jsonPath("$.type")
                    .isEqualTo("https://replydesk.dev/problems/unavailable");
            Await.until("it works again", () -> status(get("q2")) == 200);
        }
        failPoint(new Document("mode", "off"));
    }

    @Test
    void aStoreThatIsGoneIsAnsweredByComeBackLaterUntilItIsBack() {
        Await.done(notes.insert(MERCHANT, Note.of("q3", "x")));
        SERVER.kill();
        get("q3").expectStatus().isEqualTo(503).expectHeader().exists("Retry-After");
        SERVER.restart();
        Await.until("the acknowledged write is there", Duration.ofSeconds(30), () -> status(get("q3")) == 200);
    }

    private void failPoint(Document settings) {
        var command = new Document("configureFailPoint", "failCommand");
        command.putAll(settings);
        assertThat(SERVER.command("admin", command)).containsEntry("ok", 1.0);
    }

    private WebTestClient.ResponseSpec get(String id) {
        return api.as(TestPrincipals.agent()).get().uri("/api/v1/notes/" + id).exchange();
    }

    private static int status(WebTestClient.ResponseSpec answer) {
        return answer.returnResult(String.class).getStatus().value();
    }
}
