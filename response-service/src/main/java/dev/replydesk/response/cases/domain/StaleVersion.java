package dev.replydesk.response.cases.domain;

/** Somebody changed it since the caller looked. */
public final class StaleVersion extends CaseRefusal {
    private static final long serialVersionUID = 1;
    private final long current;

    StaleVersion(String what, long seen, long current) {
        super("You saw version " + seen + " of the " + what + ", it is now " + current
                + ". Load it again and decide anew.");
        this.current = current;
    }

    public long current() {
        return current;
    }
}
