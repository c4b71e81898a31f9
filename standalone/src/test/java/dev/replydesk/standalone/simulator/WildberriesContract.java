package dev.replydesk.standalone.simulator;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The marketplace's own contract, which lies beside the project; each schema is closed, so nothing may be added or
 * missing.
 */
final class WildberriesContract {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode contract;

    private WildberriesContract(JsonNode contract) {
        this.contract = contract;
    }

    /** Where the file is absent the test is skipped, and fails on the build server. */
    static WildberriesContract read() throws Exception {
        var named = System.getenv("REPLYDESK_SHARED");
        var shared = named != null ? Path.of(named) : Path.of("..", "..", "shared");
        var file = shared.resolve("contracts/wildberries-feedbacks.json");
        if (!Files.exists(file) && !Boolean.parseBoolean(System.getenv("CI"))) {
            Assumptions.abort("the marketplace's contract is absent: set REPLYDESK_SHARED to the folder that holds it");
        }
        return new WildberriesContract(JSON.readTree(Files.readString(file)));
    }

    /** What is wrong with an answer; nothing when it is as the contract says. */
    List<String> faultsOf(String method, String path, int status, String body) {
        var answer = resolved(contract.path("paths").path(path).path(method).path("responses")
                .path(Integer.toString(status)));
        if (answer.isMissingNode()) {
            return List.of("%s %s has no answer %d".formatted(method, path, status));
        }
        return faults(closed(answer.path("content").path("application/json").path("schema")), body);
    }

    boolean declares(String method, String path, int status) {
        return contract.path("paths").path(path).path(method).path("responses").has(Integer.toString(status));
    }

    List<String> faultsOfRequest(String method, String path, String body) {
        var operation = contract.path("paths").path(path).path(method);
        return faults(closed(operation.path("requestBody").path("content").path("application/json").path("schema")),
                body);
    }

    /** Names of the parameters of a question. */
    List<String> parameters(String path) {
        return contract.path("paths").path(path).path("get").path("parameters").valueStream()
                .map(p -> p.path("name").asString()).toList();
    }

    private static List<String> faults(JsonNode schema, String body) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema)
                .validate(JSON.readTree(body)).stream().map(Object::toString).toList();
    }

    private JsonNode closed(JsonNode schema) {
        var node = resolved(schema).deepCopy();
        if (node instanceof ObjectNode object) {
            close(object);
        }
        return node;
    }

    private void close(ObjectNode schema) {
        if (schema.has("properties")) {
            var properties = (ObjectNode) schema.path("properties");
            var names = List.copyOf(properties.propertyNames());
            names.forEach(name -> properties.set(name, closed(properties.path(name))));
            schema.put("additionalProperties", false);
            names.forEach(schema.putArray("required")::add);
        }
        if (schema.has("items")) {
            schema.set("items", closed(schema.path("items")));
        }
        if (schema.path("nullable").asBoolean(false)) {
            var type = schema.path("type").asString();
            schema.putArray("type").add(type).add("null");
        }
        schema.remove(List.of("minimum", "maximum", "example"));
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : resolved(contract.at(reference.substring(1)));
    }
}
