package dev.replydesk.response.courtesy.domain.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pattern lines of a shipped table by their headings, read without the code that reads them for the rules. */
final class ShippedTables {

    private ShippedTables() {
    }

    static Map<String, List<String>> sections(String name) {
        var sections = new LinkedHashMap<String, List<String>>();
        List<String> section = new ArrayList<>();
        for (String line : lines(name)) {
            if (line.matches("\\[[a-z0-9_: -]+]")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new ArrayList<>());
            } else {
                section.add(line);
            }
        }
        return sections;
    }

    private static List<String> lines(String name) {
        try (var in = ShippedTables.class.getResourceAsStream("/courtesy/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
