package dev.replydesk.gateway.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.gateway.GatewayApplication;
import dev.replydesk.gateway.GatewayProperties;
import dev.replydesk.gateway.access.ApiKeyService;
import dev.replydesk.gateway.people.MerchantService;
import dev.replydesk.gateway.test.Desk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@ServiceIT
class FirstStartIT {
    private static final List<String> MADE = List.of("merchants", "users", "apiKeys");

    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    @Autowired
    Installations installations;
    @Autowired
    MerchantService merchants;
    @Autowired
    ApiKeyService keys;
    @Autowired
    MongoDatabase database;
    @Autowired
    Environment environment;
    @TempDir
    Path folder;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        var unused = Desk.accessFile(registry);
    }

    @BeforeEach
    void beginAnew() {
        empty("installation");
        MADE.forEach(this::empty);
    }

    @Test
    void makesTheOwnerAndAKeyAndTellsThemInAFileOfTheOwnerAlone() throws IOException {
        finish(gateway("a"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file("a")))).isEqualTo("rw-------");
        letsIn("a");
    }

    @Test
    void oneOfTwoGatewaysWinsTheRace() throws IOException {
        var both = Flux.just(gateway("a"), gateway("b")).flatMap(FirstStartIT::toTheEnd, 2);
        assertThat(Await.all(both)).containsExactly(true, true);
        assertThat(Stream.of("a", "b").filter(name -> Files.exists(file(name)))).hasSize(1);
        assertThat(MADE).allSatisfy(collection -> assertThat(count(collection)).isOne());
        letsIn(Files.exists(file("a")) ? "a" : "b");
        assertThat(files()).hasSize(1);
    }

    @Test
    void twoGatewaysOfOneMachineShareTheFile() throws IOException {
        assertThat(Await.all(Flux.just(gateway("a"), gateway("a")).flatMap(FirstStartIT::toTheEnd, 2))).containsExactly(
                true, true);
        letsIn("a");
        assertThat(files()).hasSize(1);
    }

    @Test
    void aStartThatEndedRightAfterItsClaimIsFinishedByTheNext() {
        assertThat(Await.value(gateway("a").step())).isFalse();
        assertThat(file("a")).doesNotExist();
        finish(gateway("a"));
        letsIn("a");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aStartThatEndedHalfWayIsFinishedByTheNext(int made) {
        finish(gateway("a"));
        MADE.subList(made, MADE.size()).forEach(this::empty);
        unfinish();
        finish(gateway("a"));
        letsIn("a");
    }

    @Test
    void secretsThatWereLostAreReplacedOnceTheirGatewayIsSurelyGone() {
        assertThat(Await.value(gateway("lost").step())).isFalse();
        var other = gateway("b");
        assertThat(Await.value(other.step())).isFalse();
        assertThat(file("b")).doesNotExist();
        var _ = clock.advance(Duration.ofSeconds(30));
        finish(other);
        letsIn("b");
    }

    @Test
    void touchesNothingOnceItIsDone() {
        finish(gateway("a"));
        finish(gateway("b"));
        assertThat(file("b")).doesNotExist();
        letsIn("a");
    }

    @Test
    void aPasswordThatTheOwnerChangedIsNeverSetBack() {
        finish(gateway("a"));
        var owner = desk("a").owner();
        owner.post("/api/v1/me/password").bodyValue(Map.of("currentPassword", desk("a").access("password"),
                "newPassword", Desk.PASSWORD)).exchange().expectStatus().isOk();
        unfinish();
        finish(gateway("a"));
        assertThat(desk("a").signIn(desk("a").access("user"), Desk.PASSWORD).isLetIn()).isTrue();
    }

    @Test
    void anOperatorAddsAMerchantAndRepeatsItSafely() {
        finish(gateway("a"));
        var first = command("create-merchant", "--name", "Corner Café", "--mail", "owner@example.org");
        var second = command("create-merchant", "--name=Corner Café", "--mail=owner@example.org");
        assertThat(first).contains("mer_", "/invitation#");
        desk("a").anonymous().post().uri("/api/v1/invitations/accept").bodyValue(Map.of("token", link(first),
                "password", Desk.PASSWORD)).exchange().expectStatus().isEqualTo(410);
        assertThat(desk("a").accept(link(second)).isLetIn()).isTrue();
        assertThat(command("create-merchant", "--name", "Again", "--mail", "owner@example.org")).contains("already");
        assertThat(command("create-merchant")).startsWith("usage:");
        assertThat(count("merchants")).isEqualTo(2);
    }

    private FirstStart gateway(String name) {
        var settings = new GatewayProperties.FirstStart(file(name), "owner@localhost", "Hotel");
        var properties = new GatewayProperties(URI.create("http://localhost:8080"), null, null,
                new GatewayProperties.Session(Duration.ofHours(12), Duration.ofDays(7)), settings);
        return new FirstStart(installations, new AccessFile(properties, JsonMapper.shared()), merchants, keys,
                properties,
                clock);
    }

    private static Mono<Boolean> toTheEnd(FirstStart start) {
        return Mono.defer(start::step).filter(done -> done).repeatWhenEmpty(100, again -> again.delayElements(Duration
                .ofMillis(20)));
    }

    private static void finish(FirstStart start) {
        assertThat(Await.value(toTheEnd(start))).isTrue();
    }

    private void letsIn(String name) {
        assertThat(desk(name).owner().isLetIn()).isTrue();
        desk(name).key().get().uri("/api/v1/users").exchange().expectStatus().isOk();
    }

    private Desk desk(String name) {
        return new Desk(api, file(name));
    }

    private Path file(String name) {
        return folder.resolve(name + ".json");
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(String::valueOf).toList();
        }
    }

    private String command(String... arguments) {
        var names = List.of("replydesk.mongo.uri", "replydesk.mongo.database-prefix", "replydesk.security.key",
                "replydesk.security.trusted-keys");
        names.forEach(name -> System.setProperty(name, environment.getRequiredProperty(name)));
        var said = new ByteArrayOutputStream();
        try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            var _ = CreateMerchantCommand.execute(GatewayApplication.class, out, out, arguments);
        } finally {
            names.forEach(System::clearProperty);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String link(String said) {
        return Desk.token(said).strip();
    }

    private void unfinish() {
        Await.done(Mono.from(database.getCollection("installation").updateOne(new Document(), new Document(
                "$set", new Document("done", false)))));
    }

    private void empty(String collection) {
        Await.done(Mono.from(database.getCollection(collection).deleteMany(new Document())));
    }

    private long count(String collection) {
        return Await.value(Mono.from(database.getCollection(collection).countDocuments()));
    }
}
