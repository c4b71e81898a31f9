package dev.replydesk.notification.chat;

/** The platform answered that it is itself not well. */
final class Unwell extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unwell(int status) {
        super("answered " + status, null, false, false);
    }
}
