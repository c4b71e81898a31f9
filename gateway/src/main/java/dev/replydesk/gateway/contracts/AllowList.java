package dev.replydesk.gateway.contracts;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Says which operation a request asks for. It looks at the path exactly as it was sent and decodes nothing, so two
 * spellings of one path can never mean different things here and in the service behind.
 */
@Component
public class AllowList {
    private final Map<String, Map<HttpMethod, Operation>> literal = new HashMap<>();
    private final Map<Pattern, Map<HttpMethod, Operation>> templated = new LinkedHashMap<>();

    @Autowired
    public AllowList(Contracts contracts) {
        this(contracts.operations());
    }

    AllowList(Collection<Operation> operations) {
        byPath(operations, false).forEach(path -> literal.put(path.getFirst().path(), byMethod(path)));
        byPath(operations, true).forEach(path -> templated.put(path.getFirst().pattern(), byMethod(path)));
    }

    /** What was found at a path. */
    public sealed interface Match {
        /** This operation. */
        record Found(Operation operation) implements Match {}

        /** The path is known, but not with this method. */
        record OtherMethod(Set<HttpMethod> allowed) implements Match {}

        /** No contract names this path. */
        record Unknown() implements Match {}
    }

    public Match match(HttpMethod method, String rawPath) {
        var methods = at(rawPath);
        if (methods.isEmpty()) {
            return new Match.Unknown();
        }
        var operation = methods.get(method);
        return operation == null ? new Match.OtherMethod(methods.keySet()) : new Match.Found(operation);
    }

    private Map<HttpMethod, Operation> at(String path) {
        var exact = literal.get(path);
        if (exact != null) {
            return exact;
        }
        return templated.entrySet().stream().filter(e -> e.getKey().matcher(path).matches()).map(Map.Entry::getValue)
                .findFirst().orElse(Map.of());
    }

    private static List<List<Operation>> byPath(Collection<Operation> operations, boolean templated) {
        var paths = operations.stream().filter(o -> o.isTemplated() == templated)
                .collect(Collectors.groupingBy(Operation::path, LinkedHashMap::new, Collectors.toList()));
        return paths.values().stream().sorted(Comparator.comparing(AllowList::variables)).toList();
    }

    /** Paths with fewer variables first: {@code /a/fixed} is not an id below {@code /a}. */
    private static long variables(List<Operation> path) {
        return path.getFirst().path().chars().filter(c -> c == '{').count();
    }

    private static Map<HttpMethod, Operation> byMethod(List<Operation> path) {
        return path.stream().collect(Collectors.toMap(Operation::method, o -> o));
    }
}
