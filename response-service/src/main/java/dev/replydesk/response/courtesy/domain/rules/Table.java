package dev.replydesk.response.courtesy.domain.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A table file: lines of {@code key value}, then sections of pattern lines, each under {@code [name]}. Lines that begin
 * with # are for the reader.
 */
record Table(List<Fact> facts, Map<String, List<String>> sections) {

    private static final Pattern HEADING = Pattern.compile("\\[[a-z0-9_: -]+]");

    record Fact(String key, String value) {

        static Fact of(String line) {
            int space = line.indexOf(' ');
            if (space < 0) {
                throw new IllegalArgumentException("a table line has no value: \"" + line + "\"");
            }
            return new Fact(line.substring(0, space), line.substring(space).strip());
        }
    }

    static Table read(String content) {
        var facts = new ArrayList<Fact>();
        var sections = new LinkedHashMap<String, List<String>>();
        List<String> section = new ArrayList<>();
        for (String line : written(content)) {
            if (HEADING.matcher(line).matches()) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new ArrayList<>());
            } else if (sections.isEmpty()) {
                facts.add(Fact.of(line));
            } else {
                section.add(line);
            }
        }
        return new Table(List.copyOf(facts), sections);
    }

    private static List<String> written(String content) {
        return content.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }
}
