package dev.replydesk.response.cases.domain;

/** The state of the case does not allow it; the message says why and what would. */
public final class StateRefused extends CaseRefusal {
    private static final long serialVersionUID = 1;
    public StateRefused(String message) {
        super(message);
    }
}
