package dev.replydesk.response.courtesy.domain.rules;

import java.util.Locale;

/** Every rule by the name it has in findings, in the order in which people read them. */
public enum Rule {
    GREETING, THANKS, APOLOGY, ACKNOWLEDGEMENT, REMEDY, PROMISE, CLOSING, TONE, BLAME, DENIAL, SARCASM, CONDITIONAL_PROMISE, TOO_SHORT, TOO_LONG, WRONG_LANGUAGE, LANGUAGE_NOT_CHECKED, H1, H2, H3, H4, H5, H6, H7, H8, H9;

    /** The table of this rule, below {@code courtesy/rules/}. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}
