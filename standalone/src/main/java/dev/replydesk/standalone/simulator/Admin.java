package dev.replydesk.standalone.simulator;

import com.github.tomakehurst.wiremock.http.Request;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the real marketplace has not: customers on command, faults on command, and a look behind the counter. */
final class Admin {

    static final String PATH = "/simulator/";

    /** What is left out is none. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    private final Feedbacks feedbacks;
    private final AtomicReference<@Nullable Fault> fault = new AtomicReference<>();

    Admin(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    HttpAnswer answer(Request request) {
        try {
            return switch (request.getMethod() + " " + Api.path(request)) {
                case "POST /simulator/feedbacks" -> add(JSON.readValue(request.getBody(), Feedback.class));
                case "PUT /simulator/fault" -> set(JSON.readValue(request.getBody(), Fault.class));
                case "DELETE /simulator/fault" -> set(null);
                case "GET /simulator/state" -> state();
                default -> Errors.refused(404, "Not found");
            };
        } catch (JacksonException e) {
            return Errors.badRequest(String.valueOf(e.getOriginalMessage()));
        }
    }

    /** The fault that hits this request, used up by it. */
    @Nullable
    Fault faultOf(boolean write) {
        var hit = fault.getAndUpdate(f -> f != null && f.hits(write) ? f.once() : f);
        return hit != null && hit.hits(write) ? hit : null;
    }

    private HttpAnswer add(Feedback feedback) {
        feedbacks.add(feedback);
        return HttpAnswer.empty(204);
    }

    private HttpAnswer set(@Nullable Fault chosen) {
        fault.set(chosen);
        return HttpAnswer.empty(204);
    }

    private HttpAnswer state() {
        return HttpAnswer.json(200, JSON.createObjectNode().put("feedbacks", feedbacks.all(_ -> true).size())
                .put("answers", feedbacks.all(e -> e.answer() != null).size())
                .put("ignoredAnswers", feedbacks.ignoredAnswers()));
    }
}
