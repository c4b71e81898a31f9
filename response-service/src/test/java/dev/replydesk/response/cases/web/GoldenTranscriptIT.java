package dev.replydesk.response.cases.web;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.key;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Outside;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The part of the golden transcript that this service plays, with an API key, word for word. */
@ServiceIT
class GoldenTranscriptIT {
    private static final String RUDE = "You are lying and we will sue you.";
    private static final String KIND = "Dear Mark, thank you for telling us. We are sorry that you waited 50 minutes and that"
            + " the food was cold. We have spoken to the kitchen today and will refund your meal within 24 hours."
            + " Kind regards, the Hotel team";

    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;

    @Test
    void aReviewIsClaimedAnsweredProvenAndMet() {
        var publishedAt = clock.instant().minus(Duration.ofMinutes(2));
        var shop = Outside.shop("shp_1", publishedAt.minusSeconds(60));
        var outside = new Outside(api);
        outside.assessed(MERCHANT, Outside.review("r1", shop, publishedAt, "Waited 50 minutes."));
        outside.assessed(MERCHANT, Outside.review("r1", shop, publishedAt, "Waited 50 minutes.", "Waited 50 minutes, "
                + "the food was cold and nobody apologised."));
        var me = api.as(key(Scope.CASES_READ, Scope.CASES_WRITE));

        body(me.get().uri("/api/v1/cases?reviewId=rev_r1"), 200, b -> {
            assertThat((String) JsonPath.read(b, "$.items[0].state")).isEqualTo("OPEN");
            assertThat((String) JsonPath.read(b, "$.items[0].risk")).isEqualTo("ON_TRACK");
            assertThat((String) JsonPath.read(b, "$.items[0].dueAt"))
                    .isEqualTo(publishedAt.plus(Duration.ofHours(24)).toString());
            assertThat((int) JsonPath.read(b, "$.items[0].rating")).isEqualTo(1);
            assertThat(b).contains("\"nextCursor\":null");
        });
        var claimed = me.post().uri("/api/v1/cases/case_r1/claim").exchange().expectStatus().isOk().expectHeader()
                .exists("ETag").expectBody().jsonPath("$.state").isEqualTo("CLAIMED").returnResult();
        var etag = claimed.getResponseHeaders().getFirst("ETag");

        reply(me, etag, Map.of("text", RUDE)).expectStatus().isEqualTo(422).expectBody()
                .jsonPath("$.type").isEqualTo("https://replydesk.dev/problems/reply-not-courteous")
                .jsonPath("$.findings[0].rule").isEqualTo("H3").jsonPath("$.findings[0].hardFail").isEqualTo(true)
                .jsonPath("$.findings[0].start").isEqualTo(0).jsonPath("$.findings[0].end").isEqualTo(13)
                .jsonPath("$.findings[0].advice").isNotEmpty();
        var submitted = reply(me, etag, Map.of("text", KIND, "undoSeconds", 0)).expectStatus().isEqualTo(202)
                .expectBody()
                .jsonPath("$.courtesy.outcome").isEqualTo("PASS").jsonPath("$.publication.state").isEqualTo("PENDING")
                .returnResult();
        String replyId = JsonPath.read(new String(submitted.getResponseBody(), StandardCharsets.UTF_8), "$.id");

        me.post().uri("/api/v1/cases/case_r1/replies/" + replyId + "/proof")
                .bodyValue(Map.of("url", "https://example.org/r1#reply")).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.state").isEqualTo("ANSWERED").jsonPath("$.risk").isEqualTo("MET");
        body(me.get().uri("/api/v1/cases/case_r1"), 200, b -> {
            List<String> history = JsonPath.read(b, "$.history[*].type");
            assertThat(history).containsExactly("OPENED", "CLAIMED", "REPLY_SUBMITTED", "CONFIRMED", "MET");
        });
    }

    private static WebTestClient.ResponseSpec reply(WebTestClient me, String etag, Map<String, Object> body) {
        return me.post().uri("/api/v1/cases/case_r1/replies").header("If-Match", etag).bodyValue(body).exchange();
    }

    private static void body(WebTestClient.RequestHeadersSpec<?> request, int status,
            Consumer<String> check) {
        request.exchange().expectStatus().isEqualTo(status).expectBody(String.class).value(check);
    }
}
