package dev.replydesk.response.cases.domain;

/** Somebody else is writing. */
public final class HeldByAnother extends CaseRefusal {
    private static final long serialVersionUID = 1;
    private final transient Claim claim;

    HeldByAnother(Claim claim) {
        super(claim.by().name() + " is writing on this case until " + claim.until()
                + ". Wait, ask them to release it, or ask a manager to.");
        this.claim = claim;
    }

    public Claim claim() {
        return claim;
    }
}
