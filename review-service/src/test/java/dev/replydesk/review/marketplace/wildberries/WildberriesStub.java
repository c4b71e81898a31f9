package dev.replydesk.review.marketplace.wildberries;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Wildberries as its contract describes it: it keeps reviews, filters, orders and pages them, and takes replies. */
public final class WildberriesStub implements ResponseDefinitionTransformerV2, AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final List<Map<String, Object>> reviews = new CopyOnWriteArrayList<>();
    private final WireMockServer server;
    private Consumer<Request> before = _ -> {
    };

    public WildberriesStub() {
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1")
                .gzipDisabled(true).extensions(this));
        server.start();
        answerAsUsual();
    }

    public String address() {
        return server.baseUrl();
    }

    public WireMockServer server() {
        return server;
    }

    /** Forgets what was asked, and answers as the contract says. */
    public void answerAsUsual() {
        server.resetAll();
        before = _ -> {
        };
        server.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.aResponse().withTransformers(getName())));
    }

    /** Runs this in the middle of every request. */
    public void before(Consumer<Request> action) {
        before = action;
    }

    public List<Map<String, Object>> reviews() {
        return reviews;
    }

    /** A review as Wildberries gives it; keep the map to change it later. */
    @CanIgnoreReturnValue
    public Map<String, Object> review(String id, Instant created, @Nullable Integer stars, String text) {
        var review = new LinkedHashMap<String, Object>();
        review.put("id", id);
        review.put("text", text);
        review.put("pros", "");
        review.put("cons", "");
        review.put("productValuation", stars);
        review.put("createdDate", OffsetDateTime.ofInstant(created, ZoneOffset.ofHours(3)).toString());
        review.put("answer", null);
        review.put("state", "none");
        review.put("productDetails",
                Map.of("nmId", 987654321, "imtId", 123456789, "productName", "Kettle", "size", "0"));
        review.put("photoLinks", null);
        review.put("video", null);
        review.put("userName", "Anna");
        review.put("matchingSize", "");
        review.put("parentFeedbackId", null);
        review.put("childFeedbackId", null);
        reviews.add(review);
        return review;
    }

    public void answer(Map<String, Object> review, String text, String state) {
        review.put("answer", Map.of("text", text, "state", state, "editable", true));
        review.put("state", "wbRu");
    }

    @Override
    public String getName() {
        return "wildberries";
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        var request = event.getRequest();
        before.accept(request);
        var path = request.getUrl().replaceFirst("\\?.*", "");
        return switch (path) {
            case "/api/v1/feedbacks" -> listed(page(request, filtered(request)));
            case "/api/v1/feedbacks/archive" -> listed(page(request, reviews.stream().filter(this::isArchived)));
            case "/api/v1/feedbacks/count" -> ok(filtered(request).count());
            case "/api/v1/feedbacks/count-unanswered" ->
                ok(Map.of("countUnanswered", 0, "countUnansweredToday", 0));
            case "/api/v1/feedback" -> one(parameter(request, "id"));
            case "/api/v1/feedbacks/answer" -> taken(request);
            default -> new ResponseDefinitionBuilder().withStatus(404).build();
        };
    }

    /** Without text and photo it is in the archive from the start. */
    private boolean isArchived(Map<String, Object> review) {
        return isAnswered(review) || isWordless(review);
    }

    private static boolean isWordless(Map<String, Object> review) {
        return Stream.of("text", "pros", "cons").allMatch(name -> "".equals(review.get(name)))
                && review.get("photoLinks") == null;
    }

    private static boolean isAnswered(Map<String, Object> review) {
        return review.get("answer") != null;
    }

    /** The count has the archive in it, the list of the unanswered has not. */
    private Stream<Map<String, Object>> filtered(Request request) {
        var answered = Boolean.parseBoolean(parameter(request, "isAnswered"));
        var from = number(request, "dateFrom", Long.MIN_VALUE);
        var to = number(request, "dateTo", Long.MAX_VALUE);
        var counting = request.getUrl().contains("/count");
        return reviews.stream().filter(r -> isAnswered(r) == answered && (counting || !isWordless(r)))
                .filter(r -> second(r) >= from && second(r) <= to);
    }

    private List<Map<String, Object>> page(Request request, Stream<Map<String, Object>> all) {
        var ascending = Comparator.comparingLong(WildberriesStub::second);
        var order = "dateAsc".equals(parameter(request, "order")) ? ascending : ascending.reversed();
        return all.sorted(order).skip(number(request, "skip", 0)).limit(number(request, "take", 0)).toList();
    }

    private static long second(Map<String, Object> review) {
        try {
            return OffsetDateTime.parse(String.valueOf(review.get("createdDate"))).toEpochSecond();
        } catch (DateTimeException _) {
            return 0;
        }
    }

    private ResponseDefinition one(String id) {
        return reviews.stream().filter(r -> r.get("id").equals(id)).findFirst().map(WildberriesStub::ok)
                .orElseGet(() -> json(422, Map.of("error", true, "errorText", "no such review", "requestId", "r1")));
    }

    /** An id that is not there gives no error either. */
    private ResponseDefinition taken(Request request) {
        var body = JSON.readTree(request.getBodyAsString());
        reviews.stream().filter(r -> r.get("id").equals(body.path("id").asString())).findFirst()
                .ifPresent(r -> answer(r, body.path("text").asString(), "reviewRequired"));
        return new ResponseDefinitionBuilder().withStatus(204).build();
    }

    private static ResponseDefinition listed(List<Map<String, Object>> page) {
        return ok(Map.of("feedbacks", page));
    }

    private static ResponseDefinition ok(Object data) {
        var envelope = new LinkedHashMap<String, Object>();
        envelope.put("data", data);
        envelope.put("error", false);
        envelope.put("errorText", "");
        envelope.put("additionalErrors", null);
        return json(200, envelope);
    }

    private static ResponseDefinition json(int status, Object body) {
        return ResponseDefinitionBuilder.responseDefinition().withStatus(status)
                .withHeader("Content-Type", "application/json").withBody(JSON.writeValueAsString(body)).build();
    }

    private static long number(Request request, String name, long otherwise) {
        var text = parameter(request, name);
        return text.isEmpty() ? otherwise : Long.parseLong(text);
    }

    private static String parameter(Request request, String name) {
        QueryParameter parameter = request.queryParameter(name);
        return parameter.isPresent() ? parameter.firstValue() : "";
    }

    @Override
    public void close() {
        server.stop();
    }
}
