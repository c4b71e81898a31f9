package dev.replydesk.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.sample.NotesController;
import dev.replydesk.chassis.sample.SampleIT;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.test.TestPrincipals;
import java.time.Duration;
import java.util.Date;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@SampleIT
class IdempotencyIT {
    private static final Principal ADMIN = TestPrincipals.admin();
    @Autowired
    TestApi api;
    @Autowired
    NotesController controller;
    @Autowired
    MutableClock clock;
    @Autowired
    MongoDatabase database;

    @BeforeEach
    void forget() {
        controller.written.set(0);
        Await.done(Mono.from(database.getCollection("notes").deleteMany(new Document())));
        Await.done(Mono.from(database.getCollection("idempotency").deleteMany(new Document())));
    }

    @Test
    void aRepetitionIsAnsweredAsTheFirstTime() {
        var first = post(ADMIN, "k1", "a").expectStatus().isCreated().expectBody(String.class).returnResult();
        var again = post(ADMIN, "k1", "a").expectStatus().isCreated().expectBody(String.class).returnResult();
        assertThat(again.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(again.getResponseHeaders().getETag()).isEqualTo(first.getResponseHeaders().getETag());
        assertThat(again.getResponseHeaders().getLocation()).isEqualTo(first.getResponseHeaders().getLocation());
        assertThat(controller.written).hasValue(1);
    }

    @Test
    void tenAtOnceHaveOneEffect() {
        var codes = Flux.range(0, 10).flatMap(i -> Mono.fromCallable(() -> post(ADMIN, "k2", "b").returnResult(
                String.class).getStatus().value()).subscribeOn(reactor.core.scheduler.Schedulers.boundedElastic()), 10);
        assertThat(Await.all(codes)).contains(201).allMatch(code -> code == 201 || code == 409);
        assertThat(controller.written).hasValue(1);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        post(ADMIN, "k3", "c").expectStatus().isCreated();
        post(ADMIN, "k3", "d").expectStatus().isEqualTo(422).expectBody().jsonPath("$.type").isEqualTo(
                "https://replydesk.dev/problems/idempotency-key-reused");
    }

    @Test
    void aKeyBelongsToItsCallerAndMerchant() {
        post(ADMIN, "k4", "e").expectStatus().isCreated();
        post(TestPrincipals.manager(), "k4", "f").expectStatus().isCreated();
        post(TestPrincipals.stranger(), "k4", "g").expectStatus().isCreated();
        assertThat(controller.written).hasValue(3);
    }

    @Test
    void aRefusalIsRepeatedToo() {
        post(ADMIN, "k5", "h").expectStatus().isCreated();
        post(ADMIN, "k6", "h").expectStatus().isEqualTo(409);
        post(ADMIN, "k6", "h").expectStatus().isEqualTo(409).expectHeader().valueEquals("Idempotent-Replayed", "true");
    }

    @Test
    void ourOwnErrorIsTriedAgain() {
        fail("k7").expectStatus().isEqualTo(500);
        fail("k7").expectStatus().isEqualTo(500);
        assertThat(controller.written).hasValue(2);
    }

    @Test
    void whatACrashLeftRunningIsFreeAfterItsLease() {
        post(ADMIN, "k8", "i").expectStatus().isCreated();
        Await.done(Mono.from(database.getCollection("idempotency").updateOne(new Document(), new Document(
                "$unset", new Document("status", 1)))));
        Await.done(Mono.from(database.getCollection("notes").deleteMany(new Document())));
        post(ADMIN, "k8", "i").expectStatus().isEqualTo(409).expectHeader().valueEquals("Retry-After", "1");
        clock.advance(Duration.ofSeconds(31));
        post(ADMIN, "k8", "i").expectStatus().isCreated();
    }

    @Test
    void anAnswerIsKeptForTwoDays() {
        post(ADMIN, "k9", "j").expectStatus().isCreated();
        var record = Await.value(Mono.from(database.getCollection("idempotency").find().first()));
        assertThat(record.getDate("expiresAt")).isEqualTo(Date.from(clock.instant().plus(Duration.ofHours(48))));
    }

    @Test
    void aKeyMustNotBeEndless() {
        post(ADMIN, "x".repeat(256), "k").expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].field")
                .isEqualTo("Idempotency-Key");
    }

    private WebTestClient.ResponseSpec post(Principal caller, String key, String text) {
        return api.as(caller).post().uri("/api/v1/notes").header("Idempotency-Key", key).contentType(
                MediaType.APPLICATION_JSON).bodyValue("{\"text\":\"" + text + "\"}").exchange();
    }

    private WebTestClient.ResponseSpec fail(String key) {
        return api.as(ADMIN).post().uri("/api/v1/fail").header("Idempotency-Key", key).exchange();
    }
}
