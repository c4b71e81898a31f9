package dev.replydesk.systemtests.bench;

import dev.replydesk.response.courtesy.domain.CourtesyResult;
import dev.replydesk.response.courtesy.domain.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Sentences nobody may publish, each inside a reply that is good otherwise. */
final class InjectedSentences {

    private static final String COMPLAINT = "Waited 50 minutes, the food was cold and nobody apologised.";
    private static final String GOOD = "Dear Mark, thank you for telling us. We are sorry that you waited 50 minutes and"
            + " that the food was cold. We have spoken to the kitchen today and will refund your meal within 24 hours."
            + " %s Kind regards, the Hotel team";

    private InjectedSentences() {
    }

    /** A sentence and the rule that has to find it. */
    record Injected(String rule, String sentence) {

        boolean isCaughtBy(Checker checker) {
            CourtesyResult result = checker.check(GOOD.formatted(sentence), COMPLAINT);
            return result.findings().stream().filter(Finding::hardFail)
                    .anyMatch(finding -> finding.rule().name().equals(rule));
        }
    }

    static List<Injected> in(String language) {
        var sentences = new ArrayList<Injected>();
        String rule = "";
        for (String line : lines(language)) {
            if (line.startsWith("[H")) {
                rule = line.substring(1, 3);
            } else {
                String found = rule;
                variants(line).forEach(sentence -> sentences.add(new Injected(found, sentence)));
            }
        }
        return sentences;
    }

    private static List<String> lines(String language) {
        String name = "/courtesy/injected-" + language + ".txt";
        try (var in = InjectedSentences.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** «a|b» makes one sentence for each choice. */
    private static List<String> variants(String line) {
        int open = line.indexOf('«');
        if (open < 0) {
            return List.of(line);
        }
        int close = line.indexOf('»', open);
        List<String> rest = variants(line.substring(close + 1));
        return Stream.of(line.substring(open + 1, close).split("\\|"))
                .flatMap(choice -> rest.stream().map(tail -> line.substring(0, open) + choice + tail)).toList();
    }
}
