package dev.replydesk.standalone.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The resource files of the demo, one JSON object a line. */
final class Samples {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Comparator<Sample> OLDEST_FIRST = Comparator
            .comparing((Sample s) -> Objects.requireNonNullElse(s.ago(), Duration.ZERO)).reversed();

    private Samples() {
    }

    /**
     * What stands in the shops when the demo is born, in the order it was written: so a third complaint counts as one.
     */
    static List<Sample> reviews() {
        return lines("reviews.ndjson").stream().map(line -> JSON.readValue(line, Sample.class)).sorted(OLDEST_FIRST)
                .toList();
    }

    /** What customers write while somebody looks. */
    static List<Sample> arrivals() {
        return lines("arrivals.ndjson").stream().map(line -> JSON.readValue(line, Sample.class)).toList();
    }

    /** What stands at the simulated marketplace, in its own words. */
    static List<JsonNode> marketplace() {
        return lines("wildberries.ndjson").stream().map(JSON::readTree).toList();
    }

    private static List<String> lines(String file) {
        var stream = Objects.requireNonNull(Samples.class.getResourceAsStream(file), file);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
