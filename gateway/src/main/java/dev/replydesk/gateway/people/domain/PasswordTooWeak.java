package dev.replydesk.gateway.people.domain;

/** The password would be guessed; the message says what to do instead. */
public final class PasswordTooWeak extends RuntimeException {
    PasswordTooWeak(String message) {
        super(message, null, false, false);
    }
}
