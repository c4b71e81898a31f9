package dev.replydesk.systemtests.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.desk.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the compose file says is enough to run the product, and an operator can see what it does. */
@Isolated("four services that nothing was prepared for take the whole machine to start")
class DeploymentIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final ComposeFile COMPOSE = ComposeFile.read(ROOT.resolve("docker-compose.yml"));
    private static final Pattern METRIC = Pattern.compile("^\\| `([a-z0-9_]+)`", Pattern.MULTILINE);
    private static final String MINE = "order-4711.review-1";
    private static ComposedDesk desk;

    @BeforeAll
    static void start() {
        desk = ComposedDesk.start(ROOT, COMPOSE);
        var api = desk.access().api();
        api.post("/api/v1/shops", "{\"marketplace\":\"manual\",\"shop\":\"hotel\",\"name\":\"Hotel\"}").expect(201);
        theReviewIsQueued(api);
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (desk != null) {
            desk.close();
        }
    }

    /** Half of its time is over, so that there is something to warn of at once. */
    private static void theReviewIsQueued(Api api) {
        var review = api.with("X-Request-Id", MINE).post("/api/v1/reviews", """
                {"marketplace":"manual","shop":"hotel","externalId":"r1","rating":1,"text":"The food was cold.",
                 "language":"en","author":{"externalId":"a1","name":"Mark Canary"},"publishedAt":"%s"}"""
                .formatted(Instant.now().minus(Duration.ofHours(13))));
        assertThat(review.header("X-Request-Id")).isEqualTo(MINE);
        var id = review.expect(201).path("id").asString();
        Eventually.within(Duration.ofSeconds(10), () -> {
            assertThat(api.get("/api/v1/cases?reviewId=" + id).expect(200).path("items")).hasSize(1);
            assertThat(api.get("/api/v1/deliveries").expect(200).path("items")).isNotEmpty();
        });
    }

    @Test
    void nothingOfTheContainersIsLeftInWhatTheProcessesWereTold() {
        for (var service : ComposedDesk.SERVICES) {
            assertThat(desk.environment(service).values())
                    .noneMatch(v -> v.contains("//mongodb:") || v.contains("-service:")
                            || v.contains("//gateway") || v.startsWith("/keys") || v.startsWith("/data"));
        }
    }

    @Test
    void onlyTheGatewayIsReachedFromOutside() {
        assertThat(COMPOSE.names()).filteredOn(name -> COMPOSE.says(name, "ports")).containsExactly("gateway");
        assertThat(COMPOSE.networks().get("inside")).containsEntry("internal", true);
        assertThat(COMPOSE.list("mongodb", "networks")).containsExactly("inside");
    }

    @Test
    void everyImageIsOfAFixedVersion() throws IOException {
        var ours = Files.readString(ROOT.resolve("Dockerfile")).lines().filter(l -> l.startsWith("FROM"))
                .map(l -> l.split(" ")[1]).filter(image -> image.contains(":"));
        var others = Stream.of("mongodb", "mail").map(name -> COMPOSE.text(name, "image"));
        assertThat(Stream.concat(ours, others)).hasSize(4)
                .allMatch(image -> image.matches(".+:v?\\d+\\.\\d+\\.\\d+.*"));
    }

    @Test
    void everyServiceSeesItsOwnPrivateKeyAlone() {
        for (var service : ComposedDesk.SERVICES) {
            assertThat(COMPOSE.mounts(service).values()).filteredOn(volume -> volume.endsWith("-key"))
                    .containsExactly(service + "-key");
        }
    }

    @Test
    void everyLineOfALogIsAnObjectThatNamesItsService() {
        for (var service : ComposedDesk.SERVICES) {
            assertThat(lines(service)).isNotEmpty()
                    .allSatisfy(line -> assertThat(line.at("/service/name").asString()).isEqualTo(service));
        }
    }

    @Test
    void aRequestIsFollowedFromTheGatewayToTheConsumerOfItsEvents() {
        assertThat(about("gateway")).extracting(DeploymentIT::message).containsExactly("POST /api/v1/reviews");
        assertThat(about("review-service")).extracting(DeploymentIT::message).containsExactly("POST /api/v1/reviews");
        var heard = about("response-service");
        assertThat(heard).extracting(DeploymentIT::message).contains("ReviewAssessed of review-service");
        assertThat(heard).allMatch(line -> line.path("eventId").asString().startsWith("rev_"));
        assertThat(about("notification-service")).extracting(line -> line.path("eventId").asString())
                .isNotEmpty().allMatch(event -> event.startsWith("case_"));
    }

    @Test
    void noLineSaysWhoWroteOrWhat() {
        for (var service : ComposedDesk.SERVICES) {
            assertThat(String.join("\n", desk.log(service))).doesNotContain("Canary", "food was cold",
                    desk.access().password(), desk.access().apiKey());
        }
    }

    @Test
    void everyMetricThatOperatorsAreToldOfIsThere() throws IOException {
        var told = METRIC.matcher(Files.readString(ROOT.resolve("docs/operations.md"))).results().map(m -> m.group(1))
                .toList();
        assertThat(told).hasSizeGreaterThan(15);
        Eventually.within(Duration.ofSeconds(60), () -> assertThat(shown()).containsAll(told));
    }

    /** Some are there only after the first alert went out. */
    private static Set<String> shown() {
        return ComposedDesk.SERVICES.stream().flatMap(service -> desk.metrics(service).lines())
                .map(line -> line.split("[{ ]", 2)[0]).collect(Collectors.toSet());
    }

    @Test
    void noMetricNamesAMerchantOrAnId() {
        for (var service : ComposedDesk.SERVICES) {
            assertThat(desk.metrics(service)).doesNotContain("mer_", "rev_", "case_", "shp_", "usr_")
                    .contains("http_server_requests_seconds_count");
        }
    }

    private static List<JsonNode> about(String service) {
        return lines(service).stream().filter(line -> line.path("requestId").asString("").equals(MINE)).toList();
    }

    private static List<JsonNode> lines(String service) {
        return desk.log(service).stream().map(line -> (JsonNode) JsonMapper.shared().readTree(line)).toList();
    }

    private static String message(JsonNode line) {
        return line.path("message").asString();
    }
}
