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

    private final PhraseIndex<PainPoint> phrases = new PhraseIndex<>();

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
        for (var phrase : line.substring(line.indexOf(':') + 1).split(",")) {
            phrases.add(phrase.strip(), point);
        }
    }

    /** Every word of the table in this text, in their order. */
    public List<PhraseIndex.Found<PainPoint>> find(NormalText text) {
        return phrases.find(text);
    }
}
