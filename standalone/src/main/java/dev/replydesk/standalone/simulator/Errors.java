package dev.replydesk.standalone.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The marketplace's error bodies: it has three shapes, and which one comes depends on who refuses. */
final class Errors {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Errors() {
    }

    /** From the guard at the door. */
    static HttpAnswer unauthorized(Instant now) {
        return HttpAnswer.json(401, atTheDoor("unauthorized", "token problem; token is not known", now)
                .put("status", 401).put("statusText", "Unauthorized"));
    }

    static HttpAnswer tooMany(Duration wait, Instant now) {
        var seconds = Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
        return HttpAnswer.json(429, atTheDoor("too many requests", "limited by the rate of this account", now)
                .put("status", 429).put("statusText", "Too Many Requests"))
                .with(Map.of("X-Ratelimit-Retry", seconds, "X-Ratelimit-Reset", seconds, "X-Ratelimit-Limit",
                        Integer.toString(TokenBucket.BURST)));
    }

    private static ObjectNode atTheDoor(String title, String detail, Instant now) {
        return JSON.createObjectNode().put("title", title).put("detail", detail).put("code", UUID.randomUUID()
                .toString()).put("requestId", requestId()).put("origin", "s2s-api-auth-catalog")
                .put("timestamp", now.toString());
    }

    /** From the part that takes answers. */
    static HttpAnswer badRequest(String detail) {
        return HttpAnswer.json(400, JSON.createObjectNode().put("title", "bad request").put("requestId", requestId())
                .put("origin", "fbapi").put("detail", detail));
    }

    /** From the part that lists reviews. */
    static HttpAnswer refused(int status, String words) {
        return HttpAnswer.json(status, envelope(true, words).put("requestId", requestId()).putNull("data"));
    }

    /** Around everything the lists answer, good or bad. */
    static ObjectNode envelope(boolean error, String words) {
        return JSON.createObjectNode().put("error", error).put("errorText", words).putNull("additionalErrors");
    }

    private static String requestId() {
        return UUID.randomUUID().toString();
    }
}
