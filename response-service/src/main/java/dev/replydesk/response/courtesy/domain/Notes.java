package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.rules.Rule;
import java.util.ArrayList;
import java.util.List;

/** What concerns the reply as a whole: its language, and whether the complaint is one that a second person must see. */
final class Notes {

    private static final int HIGHEST_IN_WRONG_LANGUAGE = 50;

    private Notes() {
    }

    /**
     * @param score
     *            before the language is looked at
     */
    static List<Finding> of(Reading reading, int score) {
        var notes = new ArrayList<>(safety(reading));
        if (reading.isInWrongLanguage()) {
            notes.add(note(reading, Rule.WRONG_LANGUAGE, cap(reading, score) - score));
        }
        return notes;
    }

    static List<Finding> ofUnchecked(Reading reading) {
        var notes = new ArrayList<>(safety(reading));
        notes.add(note(reading, Rule.LANGUAGE_NOT_CHECKED, 0));
        return notes;
    }

    static int cap(Reading reading, int score) {
        return reading.isInWrongLanguage() ? Math.min(score, HIGHEST_IN_WRONG_LANGUAGE) : score;
    }

    private static List<Finding> safety(Reading reading) {
        return reading.complaint().isAboutSafety() ? List.of(note(reading, Rule.H9, 0)) : List.of();
    }

    private static Finding note(Reading reading, Rule rule, int points) {
        return Finding.of(reading.rules().card(rule), points, Span.WHOLE);
    }
}
