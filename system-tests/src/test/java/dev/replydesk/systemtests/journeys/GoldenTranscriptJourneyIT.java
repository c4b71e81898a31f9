package dev.replydesk.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.client.SharedDesk;
import dev.replydesk.systemtests.desk.Access;
import dev.replydesk.systemtests.desk.Api;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/** The transcript that defines the product: from a new merchant to a reply that was in time. */
@ExtendWith(SharedDesk.class)
@Isolated("a case must be there within a second")
class GoldenTranscriptJourneyIT {

    private static final String RUDE = "You are lying and we will sue you.";
    private static final String COURTEOUS = "Dear Mark, thank you for telling us. We are sorry that you waited 50 minutes and that the food was cold. "
            + "We have spoken to the kitchen today and will refund your meal within 24 hours. Kind regards, the Hotel team";

    private final Instant published = Instant.now().minus(Duration.ofMinutes(2)).truncatedTo(ChronoUnit.MILLIS);

    @Test
    void aNegativeReviewIsAnsweredInTimeWordForWord(Access access) {
        var api = access.api();
        var shop = api.post("/api/v1/shops", "{\"marketplace\":\"manual\",\"shop\":\"hotel\",\"name\":\"Hotel\"}")
                .expect(201);
        assertThat(shop.path("id").asString()).startsWith("shp_");
        var review = theReviewIsTakenOnceAndRevised(api);
        var caseId = theCaseIsQueuedWithinASecond(api, review.path("id").asString());
        assertThat(caseId).isEqualTo(review.path("caseId").asString());
        var etag = theCaseIsClaimed(api, caseId);
        theRudeReplyIsRefused(api, caseId, etag);
        var replyId = theCourteousReplyIsTaken(api, caseId, etag);
        theProofAnswersTheCase(api, caseId, replyId);
        theHistoryTellsIt(api, caseId);
    }

    @Test
    void aMixedReviewIsACaseOnceAPolicyNamesIt(Access access) {
        var api = access.api();
        api.post("/api/v1/shops", "{\"marketplace\":\"manual\",\"shop\":\"cafe\",\"name\":\"Cafe\"}").expect(201);
        var before = mixed(api, "m1");
        api.with("If-Match", api.get("/api/v1/sla-policies").etag()).put("/api/v1/sla-policies", """
                {"policies":[{"name":"Mixed","firstReply":"PT72H","match":{"verdicts":["MIXED"]}},
                 {"name":"All","firstReply":"PT24H"}]}""").expect(200);
        var after = mixed(api, "m2");
        var queued = Eventually.within(Duration.ofSeconds(5), () -> {
            var cases = casesOf(api, after);
            assertThat(cases).hasSize(1);
            return cases.get(0);
        });
        assertThat(queued.path("policy").path("name").asString()).isEqualTo("Mixed");
        assertThat(casesOf(api, before)).isEmpty();
    }

    private JsonNode mixed(Api api, String externalId) {
        var review = api.post("/api/v1/reviews", """
                {"marketplace":"manual","shop":"cafe","externalId":"%s","rating":3,"text":"👍","publishedAt":"%s"}"""
                .formatted(externalId, published)).expect(201);
        assertThat(review.path("verdict").path("state").asString()).isEqualTo("MIXED");
        assertThat(review.path("caseId").isString()).isFalse();
        return review;
    }

    private static JsonNode casesOf(Api api, JsonNode review) {
        return api.get("/api/v1/cases?reviewId=" + review.path("id").asString()).expect(200).path("items");
    }

    private JsonNode theReviewIsTakenOnceAndRevised(Api api) {
        var first = api
                .post("/api/v1/reviews", review("Waited 50 minutes, the food was cold and nobody apologised.", ""))
                .expect(201);
        assertThat(first.path("id").asString()).startsWith("rev_");
        assertThat(first.path("verdict").path("state").asString()).isEqualTo("NEGATIVE");
        assertThat(first.path("verdict").path("rule").asString()).isEqualTo("STARS");
        assertThat(first.path("caseId").asString()).startsWith("case_");
        var again = api
                .post("/api/v1/reviews", review("Waited 50 minutes, the food was cold and nobody apologised.", ""))
                .expect(200);
        assertThat(again).isEqualTo(first);
        var edited = ",\"editedAt\":\"" + published.plusSeconds(60) + "\"";
        var revised = api
                .post("/api/v1/reviews",
                        review("Waited 50 minutes, the food was cold and nobody apologised. Never again.", edited))
                .expect(200);
        assertThat(revised.path("revision").asInt()).isEqualTo(2);
        return first;
    }

    private String review(String text, String more) {
        return """
                {"marketplace":"manual","shop":"hotel","externalId":"r1","rating":1,"text":"%s","language":"en",
                 "author":{"externalId":"a1","name":"Mark"},"publishedAt":"%s"%s}""".formatted(text, published, more);
    }

    private String theCaseIsQueuedWithinASecond(Api api, String reviewId) {
        var page = Eventually.within(Duration.ofSeconds(1), () -> {
            var cases = api.get("/api/v1/cases?reviewId=" + reviewId).expect(200);
            assertThat(cases.path("items")).hasSize(1);
            return cases;
        });
        assertThat(page.path("nextCursor").isNull()).isTrue();
        var queued = page.path("items").get(0);
        assertThat(queued.path("state").asString()).isEqualTo("OPEN");
        assertThat(queued.path("risk").asString()).isEqualTo("ON_TRACK");
        assertThat(Instant.parse(queued.path("dueAt").asString())).isEqualTo(published.plus(Duration.ofHours(24)));
        assertThat(queued.path("rating").asInt()).isEqualTo(1);
        return queued.path("id").asString();
    }

    /** Waits until the edit has reached the case, so that the version seen here is the last one. */
    private String theCaseIsClaimed(Api api, String caseId) {
        Eventually.within(Duration.ofSeconds(5), () -> {
            var seen = api.get("/api/v1/cases/" + caseId).expect(200);
            assertThat(seen.toString()).contains("Never again.");
            return seen;
        });
        var claimed = api.post("/api/v1/cases/" + caseId + "/claim");
        assertThat(claimed.expect(200).path("state").asString()).isEqualTo("CLAIMED");
        return claimed.etag();
    }

    private void theRudeReplyIsRefused(Api api, String caseId, String etag) {
        var check = api.post("/api/v1/courtesy-checks",
                "{\"text\":\"%s\",\"review\":{\"text\":\"The food was cold.\",\"rating\":1}}".formatted(RUDE))
                .expect(200);
        assertThat(check.path("outcome").asString()).isEqualTo("REJECT");
        var liar = finding(check, "H3");
        assertThat(liar.path("hardFail").asBoolean()).isTrue();
        assertThat(liar.path("start").asInt()).isZero();
        assertThat(liar.path("end").asInt()).isEqualTo(13);
        assertThat(liar.path("advice").asString()).isNotBlank();
        assertThat(finding(check, "H2").path("hardFail").asBoolean()).isTrue();
        var refused = api.with("If-Match", etag).post("/api/v1/cases/" + caseId + "/replies",
                "{\"text\":\"%s\"}".formatted(RUDE)).expectProblem(422, "reply-not-courteous");
        assertThat(finding(refused, "H3").isMissingNode()).isFalse();
    }

    private static JsonNode finding(JsonNode check, String rule) {
        return StreamSupport.stream(check.path("findings").spliterator(), false)
                .filter(f -> f.path("rule").asString().equals(rule)).findFirst()
                .orElseThrow(() -> new AssertionError("no finding " + rule + " in " + check));
    }

    private String theCourteousReplyIsTaken(Api api, String caseId, String etag) {
        var reply = api.with("If-Match", etag).post("/api/v1/cases/" + caseId + "/replies",
                "{\"text\":\"%s\",\"undoSeconds\":0}".formatted(COURTEOUS)).expect(202);
        assertThat(reply.path("id").asString()).startsWith("rpl_");
        assertThat(reply.path("courtesy").path("outcome").asString()).isEqualTo("PASS");
        assertThat(reply.path("publication").path("state").asString()).isEqualTo("PENDING");
        return reply.path("id").asString();
    }

    private void theProofAnswersTheCase(Api api, String caseId, String replyId) {
        var answered = api.post("/api/v1/cases/" + caseId + "/replies/" + replyId + "/proof",
                "{\"url\":\"https://example.org/r1#reply\"}").expect(200);
        assertThat(answered.path("state").asString()).isEqualTo("ANSWERED");
        assertThat(answered.path("risk").asString()).isEqualTo("MET");
    }

    private void theHistoryTellsIt(Api api, String caseId) {
        var history = api.get("/api/v1/cases/" + caseId).expect(200).path("history");
        var types = StreamSupport.stream(history.spliterator(), false).map(e -> e.path("type").asString()).toList();
        assertThat(types).containsSubsequence("OPENED", "CLAIMED", "REPLY_SUBMITTED", "CONFIRMED", "MET");
    }
}
