package dev.replydesk.response;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.reviewapi.model.ShopSnapshotDto;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;

/** A desk in a test: reviews come in, and anybody may call the API and look at what it answers. */
public final class Desk {
    public static final String KIND = "Dear Mark, thank you for telling us. We are sorry that you waited 50 minutes and that"
            + " the food was cold. We have spoken to the kitchen today and will refund your meal within 24 hours."
            + " Kind regards, the Hotel team";
    public static final String COMPLAINT = "Waited 50 minutes, the food was cold and nobody apologised.";
    private final TestApi api;
    private final Outside outside;

    /** What came back. */
    public record Answer(HttpStatusCode status, HttpHeaders headers, String body) {
        public int code() {
            return status.value();
        }

        public <T> T at(String path) {
            return json().read(path);
        }

        public String etag() {
            return Objects.requireNonNull(headers.getFirst("ETag"));
        }

        private DocumentContext json() {
            return JsonPath.parse(body);
        }
    }

    public Desk(TestApi api) {
        this.api = api;
        this.outside = new Outside(api);
    }

    public Outside outside() {
        return outside;
    }

    public static ShopSnapshotDto hotel(Instant now, String... teams) {
        return Outside.shop(teams.length == 0 ? "shp_1" : "shp_" + String.join("_", teams),
                now.minus(Duration.ofDays(1)),
                teams);
    }

    /** A review published now, so that its case has a whole day left. */
    public String opened(String id, Instant now, String... teams) {
        outside.assessed(MERCHANT, Outside.review(id, hotel(now, teams), now, COMPLAINT));
        return "case_" + id;
    }

    public Answer get(Principal as, String path, Object... values) {
        return call(as, HttpMethod.GET, path, null, null, values);
    }

    public Answer post(Principal as, String path, Object body, Object... values) {
        return call(as, HttpMethod.POST, path, null, body, values);
    }

    public Answer call(Principal as, HttpMethod method, String path, String ifMatch, Object body, Object... values) {
        var request = api.as(as).method(method).uri("/api/v1" + path, values);
        if (ifMatch != null) {
            request = request.header("If-Match", ifMatch);
        }
        var sent = (body == null ? request : request.bodyValue(body)).exchange().expectBody(String.class)
                .returnResult();
        return new Answer(sent.getStatus(), sent.getResponseHeaders(),
                Objects.requireNonNullElse(sent.getResponseBody(), ""));
    }

    public Answer claim(Principal as, String caseId) {
        return post(as, "/cases/" + caseId + "/claim", null);
    }

    /** Claims and submits; the answer is the submitted reply. */
    public Answer submitted(Principal as, String caseId, Map<String, ?> body) {
        return submit(as, caseId, claim(as, caseId).etag(), body);
    }

    public Answer submit(Principal as, String caseId, String ifMatch, Map<String, ?> body) {
        return call(as, HttpMethod.POST, "/cases/" + caseId + "/replies", ifMatch, body);
    }

    public static List<String> history(Answer answer) {
        return answer.at("$.history[*].type");
    }
}
