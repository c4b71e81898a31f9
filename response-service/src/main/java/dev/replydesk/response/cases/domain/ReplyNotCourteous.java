package dev.replydesk.response.cases.domain;

/** The check refuses the text as it is. */
public final class ReplyNotCourteous extends CaseRefusal {
    private static final long serialVersionUID = 1;
    private final transient Courtesy courtesy;

    ReplyNotCourteous(String message, Courtesy courtesy) {
        super(message);
        this.courtesy = courtesy;
    }

    public Courtesy courtesy() {
        return courtesy;
    }
}
