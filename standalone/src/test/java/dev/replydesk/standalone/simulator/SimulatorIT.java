package dev.replydesk.standalone.simulator;

import static dev.replydesk.standalone.simulator.Shopkeeper.LIST;
import static dev.replydesk.standalone.simulator.Shopkeeper.POLITE;
import static dev.replydesk.standalone.simulator.TestClock.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The marketplace as a connector meets it, in good times and in bad ones. */
class SimulatorIT {

    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    private Path folder;
    private final TestClock clock = new TestClock();
    private Simulator simulator;
    private Shopkeeper shop;

    @BeforeEach
    void open() {
        simulator = Simulator.start(0, "secret", folder, clock);
        shop = new Shopkeeper(simulator.url(), "secret");
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void aWrongTokenOrNoneIsRefusedEverywhere() throws Exception {
        var stranger = new Shopkeeper(simulator.url(), "guessed");
        assertThat(stranger.get(LIST).statusCode()).isEqualTo(401);
        assertThat(stranger.get("/simulator/state").statusCode()).isEqualTo(401);
        assertThat(new Shopkeeper(simulator.url(), "Bearer secret").get(LIST).statusCode()).isEqualTo(401);
        assertThat(shop.get("/__admin/mappings").statusCode()).isEqualTo(401);
    }

    @Test
    void listsNewestFirstInPagesAndInEitherOrder() throws Exception {
        for (var n : List.of(1, 2, 3)) {
            shop.writes("r" + n, NOON.minus(HOUR.multipliedBy(4 - n)), n, "text " + n, 0);
        }
        assertThat(ids(shop.json("/api/v1/feedbacks?isAnswered=false&take=2&skip=0"))).containsExactly("r3", "r2");
        assertThat(ids(shop.json("/api/v1/feedbacks?isAnswered=false&take=2&skip=2"))).containsExactly("r1");
        assertThat(ids(shop.json("/api/v1/feedbacks?isAnswered=false&take=2&skip=0&order=dateAsc")))
                .containsExactly("r1", "r2");
    }

    @Test
    void listsWhatLiesBetweenTwoInstants() throws Exception {
        shop.writes("early", NOON.minus(HOUR.multipliedBy(3)), 1, "early", 0);
        shop.writes("late", NOON.minus(HOUR), 1, "late", 0);
        var from = NOON.minus(HOUR.multipliedBy(2)).getEpochSecond();
        assertThat(ids(shop.json(LIST + "&dateFrom=" + from))).containsExactly("late");
        assertThat(ids(shop.json(LIST + "&dateTo=" + from))).containsExactly("early");
        assertThat(shop.json("/api/v1/feedbacks/count?isAnswered=false&dateFrom=" + from).asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"take=10&skip=0", "isAnswered=perhaps&take=10&skip=0", "isAnswered=false&take=5001&skip=0",
            "isAnswered=false&take=10&skip=199991", "isAnswered=false&take=ten&skip=0", "isAnswered=false&take=10"})
    void refusesWhatTheContractForbids(String query) throws Exception {
        assertThat(shop.get("/api/v1/feedbacks?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void archivesTheAnsweredTheOldAndTheBare() throws Exception {
        shop.writes("waiting", NOON.minus(HOUR), 1, "still waiting", 0);
        shop.writes("old", NOON.minus(Duration.ofDays(30)), 1, "a month old", 0);
        shop.writes("bare", NOON.minus(HOUR), 1, "", 0);
        shop.writes("picture", NOON.minus(HOUR), 1, "", 1);
        shop.writes("answered", NOON.minus(HOUR), 1, "answered", 0);
        var _ = shop.answer("answered", POLITE);
        clock.pass(Moderation.TIME);
        assertThat(ids(shop.json(LIST))).containsExactlyInAnyOrder("waiting", "picture");
        assertThat(ids(shop.json("/api/v1/feedbacks/archive?take=100&skip=0")))
                .containsExactlyInAnyOrder("old", "bare", "answered");
    }

    @Test
    void countsWhatWaits() throws Exception {
        shop.writes("today", NOON.minus(HOUR), 1, "today", 0);
        shop.writes("yesterday", NOON.minus(Duration.ofDays(1)), 1, "yesterday", 0);
        var counts = shop.json("/api/v1/feedbacks/count-unanswered");
        assertThat(counts.path("countUnanswered").asInt()).isEqualTo(2);
        assertThat(counts.path("countUnansweredToday").asInt()).isEqualTo(1);
    }

    @Test
    void anAnswerIsShownAfterItWasChecked() throws Exception {
        shop.writes("r1", NOON, 1, "late", 0);
        assertThat(shop.answer("r1", POLITE).statusCode()).isEqualTo(204);
        assertThat(shop.answerState("r1")).isEqualTo("reviewRequired");
        clock.pass(Moderation.TIME);
        assertThat(shop.answerState("r1")).isEqualTo("wbRu");
        assertThat(ids(shop.json("/api/v1/feedbacks?isAnswered=true&take=10&skip=0"))).containsExactly("r1");
    }

    @Test
    void anAnswerThatLeadsAwayIsRejectedAndMayBeSentAnew() throws Exception {
        shop.writes("r1", NOON, 1, "late", 0);
        var _ = shop.answer("r1", "Write to us on https://example.org/help, please.");
        clock.pass(Moderation.TIME);
        assertThat(shop.answerState("r1")).isEqualTo("rejected");
        var _ = shop.answer("r1", POLITE);
        clock.pass(Moderation.TIME);
        assertThat(shop.answerState("r1")).isEqualTo("wbRu");
    }

    @Test
    void aSecondAnswerAndAnUnknownIdAreTakenAndDoNothing() throws Exception {
        shop.writes("r1", NOON, 1, "late", 0);
        var _ = shop.answer("r1", POLITE);
        assertThat(shop.answer("r1", "A second answer").statusCode()).isEqualTo(204);
        assertThat(shop.answer("nowhere", POLITE).statusCode()).isEqualTo(204);
        assertThat(shop.json("/api/v1/feedback?id=r1").path("answer").path("text").asString()).isEqualTo(POLITE);
        assertThat(shop.state().path("ignoredAnswers").asInt()).isEqualTo(2);
    }

    @Test
    void anAnswerIsEditedOnceAndWithinSixtyDays() throws Exception {
        shop.writes("r1", NOON, 1, "late", 0);
        var _ = shop.answer("r1", POLITE);
        var _ = shop.edit("r1", "A better answer");
        var _ = shop.edit("r1", "The best answer");
        var answer = shop.json("/api/v1/feedback?id=r1").path("answer");
        assertThat(answer.path("text").asString()).isEqualTo("A better answer");
        assertThat(answer.path("editable").asBoolean()).isFalse();
    }

    @Test
    void anAnswerTooShortOrTooLongIsRefused() throws Exception {
        assertThat(shop.answer("r1", "x").statusCode()).isEqualTo(400);
        assertThat(shop.answer("r1", "x".repeat(5_001)).statusCode()).isEqualTo(400);
    }

    @Test
    void theSeventhRequestAtOnceHasToWait() throws Exception {
        for (var n = 0; n < 6; n++) {
            assertThat(shop.get(LIST).statusCode()).isEqualTo(200);
        }
        var refused = shop.get(LIST);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("X-Ratelimit-Retry")).contains("1");
        clock.pass(Duration.ofMillis(333));
        assertThat(shop.get(LIST).statusCode()).isEqualTo(200);
    }

    @Test
    void anUnknownReviewIsNoReview() throws Exception {
        assertThat(shop.get("/api/v1/feedback?id=nowhere").statusCode()).isEqualTo(422);
    }

    @Test
    void itHangs() throws Exception {
        shop.fails("{\"kind\":\"HANG\"}");
        assertThatThrownBy(() -> shop.send("GET", LIST, null, Duration.ofMillis(400)))
                .isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void itCutsTheConnectionAfterItDidWhatWasAsked() throws Exception {
        shop.writes("r1", NOON, 1, "late", 0);
        shop.fails("{\"kind\":\"RESET\",\"afterEffect\":true}");
        assertThatThrownBy(() -> shop.answer("r1", POLITE)).isInstanceOf(IOException.class);
        assertThat(shop.answerState("r1")).isEqualTo("reviewRequired");
    }

    @Test
    void itAnswersWithAPageInsteadOfJson() throws Exception {
        shop.fails("{\"kind\":\"HTML\"}");
        assertThat(shop.get(LIST).body()).startsWith("<html>");
    }

    @Test
    void itFailsBeforeAnythingHappened() throws Exception {
        shop.writes("r1", NOON, 1, "late", 0);
        shop.fails("{\"kind\":\"ERROR\",\"on\":\"WRITES\"}");
        assertThat(shop.answer("r1", POLITE).statusCode()).isEqualTo(500);
        assertThat(shop.answerState("r1")).isEmpty();
    }

    @Test
    void itFailsAfterEverythingHappened() throws Exception {
        shop.writes("r1", NOON, 1, "late", 0);
        shop.fails("{\"kind\":\"ERROR\",\"on\":\"WRITES\",\"afterEffect\":true}");
        assertThat(shop.answer("r1", POLITE).statusCode()).isEqualTo(500);
        assertThat(shop.answerState("r1")).isEqualTo("reviewRequired");
    }

    @Test
    void itLosesAnAnswerItHasTaken() throws Exception {
        shop.writes("r1", NOON, 1, "late", 0);
        shop.fails("{\"kind\":\"LOST\",\"on\":\"WRITES\"}");
        assertThat(shop.answer("r1", POLITE).statusCode()).isEqualTo(204);
        assertThat(shop.answerState("r1")).isEmpty();
    }

    @Test
    void aFaultEndsAfterItsTimesOrOnCommand() throws Exception {
        shop.fails("{\"kind\":\"ERROR\",\"times\":2}");
        assertThat(List.of(shop.get(LIST).statusCode(), shop.get(LIST).statusCode(), shop.get(LIST).statusCode()))
                .containsExactly(500, 500, 200);
        shop.fails("{\"kind\":\"ERROR\",\"times\":100}");
        shop.recovers();
        assertThat(shop.get(LIST).statusCode()).isEqualTo(200);
    }

    @Test
    void everythingIsStillThereAfterARestart() throws Exception {
        shop.writes("r1", NOON, 1, "late", 0);
        shop.writes("r2", NOON, 2, "later", 0);
        var _ = shop.answer("r1", POLITE);
        simulator.close();
        open();
        assertThat(shop.answerState("r1")).isEqualTo("reviewRequired");
        assertThat(shop.state().path("feedbacks").asInt()).isEqualTo(2);
    }

    @Test
    void aReviewToldTwiceIsOneReview() throws Exception {
        shop.writes("r1", NOON, 1, "late", 0);
        var _ = shop.answer("r1", POLITE);
        shop.writes("r1", NOON, 1, "late", 0);
        assertThat(shop.answerState("r1")).isEqualTo("reviewRequired");
    }

    private static List<String> ids(JsonNode data) {
        return data.path("feedbacks").valueStream().map(f -> f.path("id").asString()).toList();
    }
}
