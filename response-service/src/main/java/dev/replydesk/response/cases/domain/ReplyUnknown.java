package dev.replydesk.response.cases.domain;

/** The case has no such reply or exemption. */
public final class ReplyUnknown extends RuntimeException {
    ReplyUnknown() {
        super("There is no such thing in this case.");
    }
}
