package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.text.Language;

/**
 * A reply to be checked.
 *
 * @param text
 *            at most {@value #LIMIT} UTF-16 units
 * @param hint
 *            the language the writer says it is in; the text itself decides where it can
 */
public record CourtesyInput(String text, Language hint, ReviewedText review, OwnContacts contacts) {

    public static final int LIMIT = 10_000;

    public CourtesyInput {
        if (text.length() > LIMIT) {
            throw new IllegalArgumentException("a reply has at most " + LIMIT + " characters");
        }
    }

    public static CourtesyInput of(String text, ReviewedText review) {
        return new CourtesyInput(text, Language.UNKNOWN, review, OwnContacts.NONE);
    }
}
