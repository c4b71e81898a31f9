package dev.replydesk.review.detection.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a review was judged to be, by which rule, and on what evidence. Probability of being negative, threshold and
 * model are there where a text was scored; the settings are those that were in force.
 */
public record Verdict(VerdictState state, Rule rule, List<Evidence> evidence, @Nullable Double probability,
        @Nullable Double threshold, @Nullable String language, @Nullable String modelVersion,
        @Nullable Long settingsVersion) {

    /** The rule that decided. */
    public enum Rule {
        /** The stars alone. */
        STARS,
        /** The text, where the stars leave it open. */
        TEXT,
        /** Many stars over a text that reads like a complaint. */
        STARS_AND_TEXT_DISAGREE,
        /** A phrase that introduces a complaint. */
        CUE,
        /** One sentence that reads like a complaint. */
        SENTENCE,
        /** The stars leave it open and the language is not one that is read here. */
        TEXT_NOT_UNDERSTOOD,
        /** No stars, and no text that says anything. */
        NOTHING_SAID,
        /** A person knew better. */
        CORRECTED
    }

    public Verdict {
        evidence = List.copyOf(evidence);
    }

    /** What a person said holds, whatever was found before. */
    public static Verdict corrected(VerdictState to, String reason) {
        return new Verdict(to, Rule.CORRECTED, List.of(Evidence.of(Evidence.Source.PERSON, reason)), null, null, null,
                null, null);
    }
}
