package dev.replydesk.response.cases.domain;

/** The case has no such reply or exemption. */
public final class ReplyUnknown extends CaseRefusal {
    private static final long serialVersionUID = 1;
    ReplyUnknown() {
        super("There is no such thing in this case.");
    }
}
