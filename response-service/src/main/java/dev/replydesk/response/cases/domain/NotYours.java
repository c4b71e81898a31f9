package dev.replydesk.response.cases.domain;

/** The right person did the wrong thing: this is for somebody else to decide. */
public final class NotYours extends CaseRefusal {
    private static final long serialVersionUID = 1;
    NotYours(String message) {
        super(message);
    }
}
