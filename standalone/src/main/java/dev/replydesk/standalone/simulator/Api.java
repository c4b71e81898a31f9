package dev.replydesk.standalone.simulator;

import com.github.tomakehurst.wiremock.http.Request;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The operations of the contract that deal with reviews. */
record Api(Feedbacks feedbacks) {

    private static final JsonMapper JSON = JsonMapper.shared();

    HttpAnswer answer(Request request) {
        try {
            return switch (request.getMethod() + " " + path(request)) {
                case "GET /api/v1/feedbacks" -> list(new Question(request));
                case "GET /api/v1/feedbacks/archive" -> archive(new Question(request));
                case "GET /api/v1/feedback" -> single(new Question(request).id());
                case "GET /api/v1/feedbacks/count" -> count(new Question(request));
                case "GET /api/v1/feedbacks/count-unanswered" -> countUnanswered();
                case "POST /api/v1/feedbacks/answer" -> write(request, feedbacks::answer);
                case "PATCH /api/v1/feedbacks/answer" -> write(request, feedbacks::edit);
                default -> Errors.refused(404, "Not found");
            };
        } catch (Question.NotUnderstood e) {
            return Errors.refused(400, e.words());
        }
    }

    static String path(Request request) {
        return request.getUrl().split("\\?", 2)[0];
    }

    private HttpAnswer list(Question question) {
        var body = Errors.envelope(false, "");
        var wanted = question.isAnswered() ? answered() : waiting();
        body.putObject("data").put("countUnanswered", feedbacks.all(waiting()).size())
                .put("countArchive", feedbacks.all(answered()).size())
                .set("feedbacks", nodes(question.page(feedbacks.all(wanted.and(question::covers)))));
        return HttpAnswer.json(200, body);
    }

    private HttpAnswer archive(Question question) {
        Predicate<Entry> archived = e -> e.isArchivedAt(feedbacks.now());
        var body = Errors.envelope(false, "");
        body.putObject("data").set("feedbacks", nodes(question.page(feedbacks.all(archived.and(question::covers)))));
        return HttpAnswer.json(200, body);
    }

    private HttpAnswer single(String id) {
        return feedbacks.find(id).map(e -> HttpAnswer.json(200, Errors.envelope(false, "").set("data", node(e))))
                .orElseGet(() -> Errors.refused(422, "Невозможно получить отзыв по id"));
    }

    private HttpAnswer count(Question question) {
        var wanted = question.isAnsweredOrDefault() ? answered() : waiting();
        return HttpAnswer.json(200,
                Errors.envelope(false, "").put("data", feedbacks.all(wanted.and(question::covers)).size()));
    }

    private HttpAnswer countUnanswered() {
        var today = feedbacks.now().truncatedTo(ChronoUnit.DAYS);
        var body = Errors.envelope(false, "");
        body.putObject("data").put("countUnanswered", feedbacks.all(waiting()).size())
                .put("countUnansweredToday",
                        feedbacks.all(waiting().and(e -> !e.feedback().createdAt().isBefore(today))).size());
        return HttpAnswer.json(200, body);
    }

    /** For an edit the contract lists no 400; it is answered like the first answer. */
    private static HttpAnswer write(Request request, Effect effect) {
        var type = Optional.ofNullable(request.getHeader("Content-Type")).orElse("");
        if (type.isEmpty()) {
            return Errors.badRequest("content-type header not specified");
        }
        if (!type.startsWith("application/json")) {
            return Errors.badRequest("not a json content-type: " + type);
        }
        return write(json(request.getBodyAsString()), effect);
    }

    private static HttpAnswer write(JsonNode body, Effect effect) {
        var text = body.path("text").asString("");
        if (!body.path("id").isString() || text.length() < 2 || text.length() > 5_000) {
            return Errors.badRequest("Неверный синтаксис JSON");
        }
        effect.on(body.path("id").asString(), text);
        return HttpAnswer.empty(204);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    /** What an accepted body does. */
    private interface Effect {
        void on(String id, String text);
    }

    private Predicate<Entry> answered() {
        return e -> e.isAnsweredAt(feedbacks.now());
    }

    private Predicate<Entry> waiting() {
        return e -> !e.isArchivedAt(feedbacks.now());
    }

    private ArrayNode nodes(List<Entry> entries) {
        var nodes = JSON.createArrayNode();
        entries.forEach(e -> nodes.add(node(e)));
        return nodes;
    }

    private JsonNode node(Entry entry) {
        return new FeedbackJson(entry, feedbacks.childOf(entry.feedback().id()), feedbacks.now()).node();
    }
}
