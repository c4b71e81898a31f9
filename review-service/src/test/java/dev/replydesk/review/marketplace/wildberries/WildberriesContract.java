package dev.replydesk.review.marketplace.wildberries;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Wildberries' own contract, which knows what we may ask and what our stub may answer. */
public final class WildberriesContract {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JsonNode contract;

    private WildberriesContract(JsonNode contract) {
        this.contract = contract;
    }

    /** The file of the shared folder; where that is absent a test is skipped, but never in CI. */
    public static WildberriesContract read() {
        var named = Objects.requireNonNullElse(System.getenv("REPLYDESK_SHARED"), "../../shared");
        var file = Stream.of(named, "../shared")
                .map(folder -> Path.of(folder, "contracts", "wildberries-feedbacks.json"))
                .filter(Files::isReadable).findFirst();
        if (file.isEmpty()) {
            assertThat(System.getenv("CI")).as("the contract must be there: set REPLYDESK_SHARED").isNotEqualTo("true");
            Assumptions.abort("the shared contract is absent: set REPLYDESK_SHARED to the folder that holds it");
        }
        return new WildberriesContract(JSON.readTree(file.orElseThrow().toFile()));
    }

    /** What was asked is allowed, word for word, and so is what was answered. */
    public void check(ServeEvent exchange) {
        var request = exchange.getRequest();
        var uri = UriComponentsBuilder.fromUri(URI.create(request.getUrl())).build(true);
        var operation = contract.at(pointer("paths", String.valueOf(uri.getPath()),
                request.getMethod().getName().toLowerCase(Locale.ROOT)));
        assertThat(operation.isObject()).as(request.getMethod() + " " + uri.getPath() + " is in the contract").isTrue();
        assertThat(request.getHeader("Authorization")).doesNotStartWith("Bearer ").isNotBlank();
        checkParameters(operation, uri.getQueryParams().toSingleValueMap());
        if (operation.has("requestBody")) {
            check(operation.at(json("requestBody")), JSON.readTree(request.getBodyAsString()), true, "body");
        }
        checkAnswer(operation, exchange);
    }

    private void checkParameters(JsonNode operation, Map<String, String> sent) {
        var known = operation.path("parameters").valueStream().collect(Collectors.toMap(p -> p.path("name").asString(),
                p -> p));
        assertThat(known.keySet()).as("parameters the contract knows").containsAll(sent.keySet());
        known.forEach((name, parameter) -> {
            assertThat(!parameter.path("required").asBoolean() || sent.containsKey(name)).as(name).isTrue();
            if (sent.containsKey(name)) {
                check(parameter.path("schema"), typed(parameter.path("schema"), Objects.requireNonNull(sent.get(name))),
                        true, name);
            }
        });
    }

    private static JsonNode typed(JsonNode schema, String text) {
        return schema.path("type").asString().equals("string")
                ? JSON.getNodeFactory().stringNode(text)
                : JSON.readTree(text);
    }

    private void checkAnswer(JsonNode operation, ServeEvent exchange) {
        var status = String.valueOf(exchange.getResponse().getStatus());
        var answer = resolved(operation.path("responses").path(status));
        if (answer.path("content").has("application/json")) {
            check(answer.at(json()), JSON.readTree(exchange.getResponse().getBodyAsString()), false, status);
        }
    }

    private static String json(String... before) {
        return pointer(Stream.concat(Stream.of(before), Stream.of("content", "application/json", "schema"))
                .toArray(String[]::new));
    }

    private static String pointer(String... names) {
        return Stream.of(names).map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? contract.at(node.get("$ref").asString().substring(1)) : node;
    }

    private void check(JsonNode unresolved, JsonNode value, boolean closed, String at) {
        var schema = resolved(unresolved);
        if (value.isNull()) {
            assertThat(schema.path("nullable").asBoolean() || !schema.has("type")).as(at + " may be null").isTrue();
            return;
        }
        assertThat(isOf(schema.path("type").asString(""), value)).as(at + " is " + schema.path("type")).isTrue();
        if (schema.has("enum")) {
            assertThat(schema.get("enum").valueStream().toList()).as(at).contains(value);
        }
        if (value.isObject()) {
            var properties = schema.path("properties");
            schema.path("required").valueStream()
                    .forEach(name -> assertThat(value.has(name.asString())).as(at + "." + name).isTrue());
            value.propertyStream().forEach(entry -> {
                assertThat(!closed && properties.isMissingNode() || properties.has(entry.getKey()))
                        .as(at + "." + entry.getKey() + " is in the contract").isTrue();
                check(properties.path(entry.getKey()), entry.getValue(), closed, at + "." + entry.getKey());
            });
        }
        value.valueStream().filter(_ -> value.isArray())
                .forEach(item -> check(schema.path("items"), item, closed, at + "[]"));
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> true;
        };
    }
}
