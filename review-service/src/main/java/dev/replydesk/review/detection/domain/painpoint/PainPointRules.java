package dev.replydesk.review.detection.domain.painpoint;

import dev.replydesk.review.detection.domain.text.NormalText;
import dev.replydesk.review.detection.domain.text.PhraseIndex;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The words by which pain points are known, in Chinese and English, from one table that people can read. */
public final class PainPointRules {
    private static final String TABLE = "/detection/pain-points.txt";

    private static final String FAULTS = "faults";

    private final PhraseIndex<Meaning> phrases = new PhraseIndex<>();

    /** What a phrase stands for; a fault that is said to be absent is no complaint, a missing service is one. */
    private record Meaning(PainPoint point, boolean isFault) {}

    private PainPointRules(List<String> lines) {
        PainPoint point = null;
        for (var line : lines) {
            if (line.startsWith("[")) {
                point = PainPoint.valueOf(line.substring(1, line.length() - 1));
            } else if (point != null && !line.isBlank() && !line.startsWith("#")) {
                add(line, point);
            }
        }
    }

    /** The table that is delivered with the service. */
    public static PainPointRules shipped() {
        try (InputStream in = Objects.requireNonNull(PainPointRules.class.getResourceAsStream(TABLE), TABLE);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new PainPointRules(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The table of pain points cannot be read", e);
        }
    }

    private void add(String line, PainPoint point) {
        int colon = line.indexOf(':');
        var meaning = new Meaning(point, line.substring(0, colon).endsWith(FAULTS));
        for (var phrase : line.substring(colon + 1).split(",")) {
            phrases.add(phrase.strip(), meaning);
        }
    }

    /** Every word of the table in this text, in their order, without faults that the text denies. */
    public List<PhraseIndex.Found<PainPoint>> find(NormalText text) {
        return phrases.find(text).stream()
                .filter(f -> !f.meaning().isFault() || !Negations.deny(text, f.start(), f.end()))
                .map(f -> new PhraseIndex.Found<>(f.meaning().point(), f.start(), f.end())).toList();
    }
}
