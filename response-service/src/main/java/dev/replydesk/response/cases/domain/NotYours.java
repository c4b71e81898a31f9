package dev.replydesk.response.cases.domain;

/** The right person did the wrong thing: this is for somebody else to decide. */
public final class NotYours extends RuntimeException {
    NotYours(String message) {
        super(message);
    }
}
