package dev.replydesk.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.client.SharedDemo;
import dev.replydesk.systemtests.desk.Api;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a visitor meets who types ./run and nothing else. */
@TestMethodOrder(OrderAnnotation.class)
@ResourceLock(SharedDemo.DEMO)
@ExtendWith(SharedDemo.class)
class DemoJourneyIT {

    private static final Duration FILLED = Duration.ofSeconds(60);
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration NEXT_CUSTOMER = Duration.ofSeconds(90);

    private final StartedReplydesk desk;

    DemoJourneyIT(StartedReplydesk desk) {
        this.desk = desk;
    }

    @Test
    @Order(1)
    void theQueueShowsEveryRisk() {
        Eventually.within(FILLED, () -> {
            var counts = desk.api().get("/api/v1/cases/counts?marketplace=manual").expect(200);
            assertThat(counts.path("overdue").asInt()).isGreaterThanOrEqualTo(5);
            assertThat(counts.path("atRisk").asInt()).isGreaterThanOrEqualTo(4);
            assertThat(counts.path("onTrack").asInt()).isGreaterThanOrEqualTo(8);
            assertThat(counts.path("backlog").asInt()).isEqualTo(6);
        });
    }

    @Test
    @Order(1)
    void customersWriteInBothLanguagesAndOneComesBackForTheThirdTime() {
        assertThat(cases("?language=zh")).isNotEmpty();
        assertThat(cases("?language=en")).isNotEmpty();
        assertThat(cases("")).anyMatch(c -> c.path("repeatCount").asInt() >= 2);
    }

    @Test
    @Order(1)
    void theSamplePeopleCanSignInWithWhatTheOwnersFileSays() throws IOException {
        var file = desk.data().resolve("demo.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        for (var person : JsonMapper.shared().readTree(Files.readString(file)).path("people")) {
            var signedIn = Api.anonymous(desk.url()).signedIn(person.path("mail").asString(),
                    person.path("password").asString());
            assertThat(signedIn.get("/api/v1/me").expect(200).path("merchant").path("name").asString())
                    .isEqualTo("Replydesk demo");
        }
    }

    /** Read from the simulated marketplace by its connector, in the shop that a token connected. */
    @Test
    @Order(1)
    void theConnectedShopIsReadFromItsMarketplace() {
        Eventually.within(FILLED, () -> assertThat(cases("?marketplace=wildberries")).isNotEmpty());
        assertThat(cases("?marketplace=wildberries")).allMatch(c -> c.path("shop").path("name").asString().equals(
                "Sample Wildberries shop"));
    }

    @Test
    @Order(2)
    void aNewCustomerWritesByThemselves() {
        Eventually.within(NEXT_CUSTOMER, () -> assertThat(reviews()).anyMatch(
                r -> r.path("externalId").asString().startsWith("arrival-")));
    }

    @Test
    @Order(3)
    void stopsSoonAndIsTheSameAfterwards() {
        var before = samples();
        assertThat(desk.stop()).isLessThan(SOON);
        desk.startAgain();
        assertThat(samples()).containsExactlyElementsOf(before);
        assertThat(desk.said()).noneMatch(line -> line.startsWith("Filling the demo shop"));
        assertThat(desk.process("simulator").isAlive()).isTrue();
    }

    private List<String> samples() {
        return reviews().stream().filter(r -> r.path("marketplace").asString().equals("manual"))
                .map(r -> r.path("externalId").asString()).filter(id -> !id.startsWith("arrival-"))
                .toList();
    }

    private List<JsonNode> reviews() {
        return desk.api().get("/api/v1/reviews?limit=200").items().toList();
    }

    private List<JsonNode> cases(String filter) {
        return desk.api().get("/api/v1/cases" + filter).items().toList();
    }
}
