package dev.replydesk.chassis.outbox;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.lease.Leases;
import dev.replydesk.chassis.resilience.Resilience;
import dev.replydesk.chassis.sample.Note;
import dev.replydesk.chassis.sample.Notes;
import dev.replydesk.chassis.sample.SampleIT;
import dev.replydesk.chassis.sample.StubConsumer;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

@SampleIT
@TestPropertySource(properties = {"replydesk.outbox.sweep=50ms", "replydesk.outbox.time-limit=3s",
        "replydesk.outbox.first-pause=1s", "replydesk.outbox.longest-pause=2s"})
class OutboxIT {
    static final StubConsumer CONSUMER = new StubConsumer();
    private static final AtomicInteger RUNS = new AtomicInteger();
    private final String run = "run" + RUNS.incrementAndGet() + "-";
    private final String poison = run + "7.1.0";
    @Autowired
    Notes notes;
    @Autowired
    MongoDatabase database;
    @Autowired
    MutableClock clock;
    @Autowired
    OutboxProperties properties;
    @Autowired
    Outbox outbox;
    @Autowired
    EventSender sender;
    @Autowired
    Resilience resilience;
    @Autowired
    Environment environment;

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
    @AfterEach
    void forget() {
        Await.done(Mono.from(database.getCollection("notes").deleteMany(new Document())));
        CONSUMER.reset();
    }

    @Test
    void sendsAtOnceWhatWasWrittenAndTakesItOut() {
        Await.done(notes.insert(MERCHANT, telling("n1")));
        Await.done(notes.update(MERCHANT, "n1", n -> n.saying("more")));
        Await.until("both are sent and gone", () -> waiting() == 0 && CONSUMER.taken.size() == 2);
        assertThat(CONSUMER.taken).containsExactlyInAnyOrder("n1.1.0", "n1.2.0");
    }

    @Test
    void gathersWhatComesTogetherIntoFewRequests() {
        insert(2_000);
        Await.until("all are sent and gone", () -> waiting() == 0 && CONSUMER.taken.size() == 2_000);
        assertThat(CONSUMER.batches.size()).isLessThan(20);
    }

    @Test
    void whatACrashLeftIsTakenOver() {
        crashBetweenWriteAndSend("n2");
        assertThat(CONSUMER.taken).isEmpty();
        clock.advance(Duration.ofSeconds(6));
        Await.until("the sweeper sent it", () -> CONSUMER.taken.equals(List.of("n2.1.0")) && waiting() == 0);
    }

    @Test
    void aConsumerThatWasDownMissesNothing() {
        CONSUMER.stop();
        insert(1_200);
        assertThat(waiting()).isEqualTo(1_200);
        CONSUMER.start();
        clock.advance(Duration.ofSeconds(6));
        Await.until("the backlog is sent", () -> waiting() == 0);
        assertThat(CONSUMER.taken).doesNotHaveDuplicates().hasSize(1_200);
    }

    @Test
    void aConsumerThatHangsOrFailsMissesNothing() {
        CONSUMER.hangs = true;
        insert(3);
        Await.done(Mono.delay(Duration.ofMillis(200)));
        CONSUMER.hangs = false;
        CONSUMER.status = 503;
        clock.advance(Duration.ofSeconds(6));
        Await.done(Mono.delay(Duration.ofMillis(300)));
        assertThat(waiting()).isEqualTo(3);
        CONSUMER.status = 200;
        clock.advance(Duration.ofSeconds(20));
        Await.until("it is sent", () -> waiting() == 0 && new HashSet<>(CONSUMER.taken).size() == 3);
    }

    @Test
    void aBacklogThatOpenedTheBreakerIsSentOnceTheConsumerIsWell() {
        CONSUMER.status = 503;
        insert(4_000);
        clock.advance(Duration.ofSeconds(6));
        var calls = resilience.of("events-stub", properties.timeLimit());
        Await.until("the breaker is open", calls::isOpen);
        CONSUMER.status = 200;
        Await.until("the backlog is sent", () -> waiting() == 0);
        assertThat(CONSUMER.taken).doesNotHaveDuplicates().hasSize(4_000);
    }

    /** The clock stands still until all others are sent, so none of them is old enough for a sweeper. */
    @Test
    void aPoisonEventIsParkedAfterEightTriesAndHoldsUpNobody() {
        CONSUMER.refuses = id -> id.equals(poison);
        insert(10_000);
        Await.until("all but one are sent, and none had to be taken over", () -> CONSUMER.taken.size() == 9_999);
        Await.until("it is parked", () -> {
            clock.advance(Duration.ofSeconds(1));
            return parked() == 1;
        });
        assertThat(entry(run + "7").getInteger("tries")).isEqualTo(8);
        assertThat(entry(run + "7").getString("parked")).isEqualTo("poison");
        replayed();
    }

    private void replayed() {
        var operator = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + environment.getProperty(
                "local.management.port") + "/actuator/outbox").build();
        operator.get().exchange().expectStatus().isOk().expectBody().jsonPath("$.parked[0].id").isEqualTo(poison);
        CONSUMER.refuses = id -> false;
        operator.post().header("Content-Type", "application/json").bodyValue("{\"id\":\"" + poison + "\"}").exchange()
                .expectStatus().isOk().expectBody().jsonPath("$.replayed").isEqualTo(1);
        Await.until("it is sent", () -> CONSUMER.taken.contains(poison) && waiting() == 0);
    }

    @Test
    void aRequestThatIsRefusedWholeIsCutUntilTheOffenderIsAlone() {
        CONSUMER.status = 413;
        insert(4);
        Await.until("each is counted", () -> entries().stream().allMatch(e -> e.getInteger("tries") >= 1));
    }

    @Test
    void ofManySweepersOneSends() {
        IntStream.range(0, 1_300).forEach(i -> crashBetweenWriteAndSend("race" + i));
        clock.advance(Duration.ofSeconds(6));
        var ledger = new Ledger(database, "notes", properties);
        var courier = new Courier(sender, c -> ledger, clock);
        Await.done(Flux.range(0, 8).flatMap(i -> new Sweeper(courier, new Leases(database, clock, properties.lease()),
                properties, clock).sweep("stub", List.of(ledger)), 8));
        Await.until("all are sent and gone", () -> waiting() == 0);
        assertThat(CONSUMER.taken).doesNotHaveDuplicates().hasSize(1_300);
    }

    @Test
    void aTryIsCountedOnceHoweverManySendersSawIt() {
        crashBetweenWriteAndSend("n4");
        var ledger = new Ledger(database, "notes", properties);
        var events = Await.all(ledger.overdue("stub", clock.instant().plusSeconds(6)));
        var why = java.util.Map.of("n4.1.0", new Rejection("n4.1.0", "no", true));
        Await.done(Flux.range(0, 5).concatMap(i -> ledger.refuse(events, why, clock.instant())));
        assertThat(entry("n4").getInteger("tries")).isEqualTo(1);
    }

    @Test
    void aChangeKeepsTheEntriesThatStillWait() {
        CONSUMER.status = 503;
        Await.done(notes.insert(MERCHANT, telling("n5")));
        Await.done(notes.update(MERCHANT, "n5", n -> n.saying("b")));
        Await.done(notes.updateAll(Await.all(notes.all()), n -> n.saying("c")));
        assertThat(entries()).extracting(e -> e.getString("id")).containsExactly("n5.1.0", "n5.2.0", "n5.3.0");
    }

    @Test
    void aBurstOfWritesGoesBeforeTheTellingOfIt() {
        var later = Sinks.<String>empty();
        var burst = outbox.after(notes.insert(MERCHANT, telling("n6")).then(later.asMono())).subscribe();
        Await.until("the write is stored", () -> !entries().isEmpty());
        Await.done(notes.insert(MERCHANT, telling("n7")));
        assertThat(CONSUMER.taken).isEmpty();
        assertThat(later.tryEmitEmpty()).isEqualTo(Sinks.EmitResult.OK);
        Await.until("both are told", () -> CONSUMER.taken.size() == 2 && waiting() == 0);
        assertThat(CONSUMER.batches).hasSize(1);
        assertThat(burst.isDisposed()).isTrue();
    }

    @Test
    void aLargeWriteWaitsUntilTheConsumerTookEnough() {
        CONSUMER.hangs = true;
        insert(properties.waiting() / 2 + 2_000);
        var room = outbox.room(Duration.ofMinutes(1)).toFuture();
        assertThat(room).isNotDone();
        CONSUMER.hangs = false;
        Await.until("there is room", room::isDone);
        Await.until("none but those that hung wait for a sweep", () -> waiting() <= 2L * properties.batch());
    }

    @Test
    void aConsumerThatHangsStopsNoWriter() {
        CONSUMER.hangs = true;
        insert(properties.waiting() / 2 + 2_000);
        Await.done(outbox.room(Duration.ofMillis(50)));
        assertThat(CONSUMER.taken).isEmpty();
    }

    private static Note telling(String id) {
        return Note.of(id, "text").telling("stub");
    }

    private void insert(int count) {
        var all = IntStream.range(0, count).mapToObj(i -> telling(run + i)).toList();
        Await.done(notes.insertMany(MERCHANT, all));
    }

    /** A document as it lies there when its writer died right after the write. */
    private void crashBetweenWriteAndSend(String id) {
        var entry = new OutboxEntry(id + ".1.0", "NoteTold", "stub", 1, clock.instant(), clock.instant().plusSeconds(5),
                0, null, null, "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var stored = new BsonDocument();
        var writer = new BsonDocumentWriter(stored);
        writer.writeStartDocument();
        OutboxWriter.write(writer, List.of(new Outgoing("notes", id, MERCHANT, entry)));
        writer.writeEndDocument();
        var document = new Document("_id", id).append("merchantId", MERCHANT.value()).append("seq", 1L).append("text",
                "x").append("changes", 0)
                .append("outbox", stored.get(OutboxWriter.FIELD));
        Await.done(Mono.from(database.getCollection("notes").insertOne(document)));
    }

    private List<Document> entries() {
        return Await.all(Flux.from(database.getCollection("notes").find())).stream()
                .flatMap(d -> d.getList("outbox",
                        Document.class, List.of()).stream())
                .toList();
    }

    private long waiting() {
        return entries().stream().filter(e -> e.containsKey("due")).count();
    }

    private long parked() {
        return entries().stream().filter(e -> e.containsKey("parked")).count();
    }

    private Document entry(String note) {
        return entries().stream().filter(e -> e.getString("id").startsWith(note + ".")).findFirst().orElseThrow();
    }
}
