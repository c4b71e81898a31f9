package dev.replydesk.response.cases.domain;

/** One field of a request cannot stand. */
public final class FieldRefused extends CaseRefusal {
    private static final long serialVersionUID = 1;
    private final String field;

    public FieldRefused(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
