package dev.replydesk.gateway.contracts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads from an OpenAPI document what the gateway needs to know of each operation. */
final class ContractReader {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private ContractReader() {
    }

    static Contract read(String service, String source) {
        var document = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(source));
        return new Contract(service, source, document, operations(service, document));
    }

    private static List<Operation> operations(String service, Map<String, Object> document) {
        return map(document.get("paths")).entrySet().stream()
                .flatMap(path -> ofPath(service, path.getKey(), map(path.getValue()))).toList();
    }

    private static Stream<Operation> ofPath(String service, String path, Map<String, Object> item) {
        return item.entrySet().stream().filter(e -> METHODS.contains(e.getKey()))
                .map(e -> operation(service, path, e.getKey(), map(e.getValue())));
    }

    private static Operation operation(String service, String path, String method, Map<String, Object> details) {
        var open = details.get("security") instanceof List<?> security && security.isEmpty();
        return new Operation(service, String.valueOf(details.get("operationId")),
                HttpMethod.valueOf(method.toUpperCase(java.util.Locale.ROOT)), path, open, kind(details));
    }

    private static Operation.Kind kind(Map<String, Object> details) {
        var taken = map(map(details.get("requestBody")).get("content"));
        if (taken.containsKey("application/x-ndjson")) {
            return Operation.Kind.BATCH;
        }
        if (taken.containsKey("multipart/form-data")) {
            return Operation.Kind.UPLOAD;
        }
        var streams = map(details.get("responses")).values().stream()
                .anyMatch(r -> map(map(r).get("content")).containsKey("text/event-stream"));
        return streams ? Operation.Kind.STREAM : Operation.Kind.PLAIN;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
