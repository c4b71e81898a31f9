package dev.replydesk.systemtests.security;

import dev.replydesk.systemtests.desk.Answer;
import dev.replydesk.systemtests.desk.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** Every public operation, read from the contract files, so that a new one is probed without anybody thinking of it. */
final class Contracts {

    private static final List<String> SERVICES = List.of("gateway", "review-service", "response-service",
            "notification-service");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final List<Operation> operations = new ArrayList<>();

    private Contracts() {
    }

    /**
     * One operation with the names of its query parameters and the schema of its JSON body, empty where it has none.
     */
    record Operation(String id, String method, String path, List<String> query, Map<String, Object> body) {

        boolean hasPathId() {
            return path.contains("{");
        }

        /** The path with this, as it stands, in every place of an id. */
        String pathOf(String id) {
            return path.replaceAll("\\{[^}]+}", id);
        }

        /** Asked under some version, for the operations that need one. */
        Answer askedBy(Api caller, String at, String json) {
            var conditional = caller.ifMatch("\"1\"");
            return method.equals("GET") ? conditional.get(at) : conditional.send(method, at, json);
        }

        boolean hasBody() {
            return !body.isEmpty();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Operation> operations() {
        var contracts = new Contracts();
        SERVICES.forEach(contracts::read);
        return contracts.operations;
    }

    private void read(String service) {
        var file = Path.of("..", service, "src", "main", "openapi", service + ".yaml");
        try {
            Map<String, Object> root = new Yaml().load(Files.readString(file));
            map(root, "paths").forEach((path, item) -> addAll(root, path, cast(item)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addAll(Map<String, Object> root, String path, Map<String, Object> item) {
        item.forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                operations.add(operation(root, path, method, item, cast(operation)));
            }
        });
    }

    private static Operation operation(Map<String, Object> root, String path, String method, Map<String, Object> item,
            Map<String, Object> operation) {
        var parameters = new ArrayList<Object>(list(item, "parameters"));
        parameters.addAll(list(operation, "parameters"));
        var query = parameters.stream().map(p -> resolve(root, cast(p))).filter(p -> "query".equals(p.get("in")))
                .map(p -> String.valueOf(p.get("name"))).toList();
        var content = map(resolve(root, map(operation, "requestBody")), "content");
        var schema = expand(root, map(map(content, "application/json"), "schema"));
        return new Operation(String.valueOf(operation.get("operationId")), method.toUpperCase(java.util.Locale.ROOT),
                path,
                query, schema);
    }

    /** The schema with its references replaced, three levels deep, which is all that request bodies have. */
    private static Map<String, Object> expand(Map<String, Object> root, Map<String, Object> schema) {
        var expanded = new LinkedHashMap<>(resolve(root, schema));
        var properties = new LinkedHashMap<String, Object>();
        map(expanded, "properties").forEach((name, property) -> properties.put(name, expand(root, cast(property))));
        if (!properties.isEmpty()) {
            expanded.put("properties", properties);
        }
        if (expanded.containsKey("items")) {
            expanded.put("items", expand(root, map(expanded, "items")));
        }
        return expanded;
    }

    private static Map<String, Object> resolve(Map<String, Object> root, Map<String, Object> node) {
        if (!(node.get("$ref") instanceof String reference)) {
            return node;
        }
        Map<String, Object> found = root;
        for (String step : reference.substring(2).split("/")) {
            found = map(found, step);
        }
        return resolve(root, found);
    }

    static Map<String, Object> map(Map<String, Object> node, String name) {
        return node.get(name) instanceof Map<?, ?> found ? cast(found) : Map.of();
    }

    static List<Object> list(Map<String, Object> node, String name) {
        return node.get(name) instanceof List<?> found ? List.copyOf(found) : List.of();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> cast(Object node) {
        return (Map<String, Object>) node;
    }
}
