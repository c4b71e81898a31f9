package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.rules.Rule;
import java.util.ArrayList;
import java.util.List;

/** What concerns the reply as a whole: its language, and whether the complaint is one that a second person must see. */
final class Notes {

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

    /** Halved, and so never above 50: also among replies in the wrong language the better one has more points. */
    static int cap(Reading reading, int score) {
        return reading.isInWrongLanguage() ? score / 2 : score;
    }

    private static List<Finding> safety(Reading reading) {
        return reading.complaint().isAboutSafety() ? List.of(note(reading, Rule.H9, 0)) : List.of();
    }

    private static Finding note(Reading reading, Rule rule, int points) {
        return Finding.of(reading.rules().card(rule), points, Span.WHOLE);
    }
}
