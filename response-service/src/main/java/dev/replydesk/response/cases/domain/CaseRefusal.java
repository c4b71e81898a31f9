package dev.replydesk.response.cases.domain;

/** Why a change was not made; nothing changed. */
public abstract sealed class CaseRefusal extends RuntimeException
        permits
        StateRefused,
        HeldByAnother,
        NotYours,
        StaleVersion,
        FieldRefused,
        ReplyUnknown,
        ReplyNotCourteous {

    private static final long serialVersionUID = 1;
    private final String reason;

    CaseRefusal(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    /** A sentence for whoever asked. */
    public String reason() {
        return reason;
    }
}
