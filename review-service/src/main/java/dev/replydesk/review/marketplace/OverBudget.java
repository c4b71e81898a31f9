package dev.replydesk.review.marketplace;

import java.time.Instant;

/** Nothing went out: the account has no request left for this before that instant. */
public final class OverBudget extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Instant notBefore;

    OverBudget(Instant notBefore) {
        super("no request is left before " + notBefore, null, false, false);
        this.notBefore = notBefore;
    }

    public Instant notBefore() {
        return notBefore;
    }
}
