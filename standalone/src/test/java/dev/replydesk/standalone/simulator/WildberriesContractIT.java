package dev.replydesk.standalone.simulator;

import static dev.replydesk.standalone.simulator.Shopkeeper.LIST;
import static dev.replydesk.standalone.simulator.Shopkeeper.POLITE;
import static dev.replydesk.standalone.simulator.TestClock.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything the simulator says stands in the marketplace's own contract, errors included. */
class WildberriesContractIT {

    @TempDir
    private Path folder;
    private final TestClock clock = new TestClock();
    private WildberriesContract contract;
    private Simulator simulator;
    private Shopkeeper shop;

    @BeforeEach
    void open() throws Exception {
        contract = WildberriesContract.read();
        simulator = Simulator.start(0, "secret", folder, clock);
        shop = new Shopkeeper(simulator.url(), "secret");
    }

    @AfterEach
    void close() {
        if (simulator != null) {
            simulator.close();
        }
    }

    @Test
    void listsArchiveSingleAndCountsAreAsTheContractSays() throws Exception {
        shop.writes("r1", NOON, 1, "late", 2);
        shop.writes("r2", NOON.minus(Duration.ofDays(40)), 2, "old", 0);
        var _ = shop.answer("r1", POLITE);
        holds("GET", "/api/v1/feedbacks", shop.get(LIST));
        holds("GET", "/api/v1/feedbacks/archive", shop.get("/api/v1/feedbacks/archive?take=10&skip=0"));
        holds("GET", "/api/v1/feedback", shop.get("/api/v1/feedback?id=r1"));
        clock.pass(Duration.ofSeconds(2));
        holds("GET", "/api/v1/feedbacks/count", shop.get("/api/v1/feedbacks/count"));
        holds("GET", "/api/v1/feedbacks/count-unanswered", shop.get("/api/v1/feedbacks/count-unanswered"));
    }

    @Test
    void refusalsOfQuestionsAreAsTheContractSays() throws Exception {
        holds("GET", "/api/v1/feedbacks", shop.get("/api/v1/feedbacks?take=1&skip=0"));
        holds("GET", "/api/v1/feedbacks/count", shop.get("/api/v1/feedbacks/count?dateFrom=noon"));
        holds("GET", "/api/v1/feedback", shop.get("/api/v1/feedback?id=nowhere"));
    }

    @Test
    void refusalsOfAnswersAreAsTheContractSays() throws Exception {
        holds("POST", "/api/v1/feedbacks/answer", shop.answer("r1", "x"));
        holds("POST", "/api/v1/feedbacks/answer",
                shop.send("POST", "/api/v1/feedbacks/answer", "no json", Duration.ofSeconds(20)));
    }

    @Test
    void theDoorRefusesAsTheContractSays() throws Exception {
        holds("GET", "/api/v1/feedbacks", new Shopkeeper(simulator.url(), "guessed").get(LIST));
        for (var n = 0; n < 6; n++) {
            assertThat(shop.get(LIST).statusCode()).isEqualTo(200);
        }
        holds("GET", "/api/v1/feedbacks", shop.get(LIST));
    }

    @Test
    void answersAndEditsAreTakenWithoutAWord() throws Exception {
        shop.writes("r1", NOON, 1, "late", 0);
        for (var answer : List.of(shop.answer("r1", POLITE), shop.edit("r1", POLITE))) {
            var method = answer.request().method().toLowerCase(Locale.ROOT);
            assertThat(contract.declares(method, "/api/v1/feedbacks/answer", answer.statusCode())).isTrue();
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void theQuestionsAskedHereAreThoseOfTheContract() {
        assertThat(contract.parameters("/api/v1/feedbacks")).contains("isAnswered", "nmId", "take", "skip", "order",
                "dateFrom", "dateTo");
        assertThat(contract.faultsOfRequest("post", "/api/v1/feedbacks/answer",
                "{\"id\":\"r1\",\"text\":\"Thank you\"}")).isEmpty();
    }

    private void holds(String method, String path, HttpResponse<String> answer) {
        assertThat(contract.faultsOf(method.toLowerCase(Locale.ROOT), path, answer.statusCode(), answer.body()))
                .as("%s %s %d %s", method, path, answer.statusCode(), answer.body()).isEmpty();
    }
}
