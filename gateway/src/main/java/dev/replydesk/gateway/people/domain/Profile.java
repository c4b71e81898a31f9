package dev.replydesk.gateway.people.domain;

import java.util.Locale;

/**
 * Who the person is and how the product talks to them; the mail address is kept in lower case, since people sign in
 * with it.
 */
public record Profile(String mail, String name, String language, String zone, int undoSeconds) {
    public static final int DEFAULT_UNDO_SECONDS = 8;

    public Profile {
        mail = normalised(mail);
        name = name.strip();
    }

    public static Profile of(String mail, String name, String language, String zone) {
        return new Profile(mail, name, language, zone, DEFAULT_UNDO_SECONDS);
    }

    /** The form in which two spellings of one address are equal. */
    public static String normalised(String mail) {
        return mail.strip().toLowerCase(Locale.ROOT);
    }
}
