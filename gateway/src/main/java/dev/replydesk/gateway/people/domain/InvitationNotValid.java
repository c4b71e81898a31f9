package dev.replydesk.gateway.people.domain;

/** The invitation is unknown, expired, replaced or used; which of them is nobody's business but its owner's. */
public final class InvitationNotValid extends RuntimeException {
    public InvitationNotValid() {
        super("This invitation is unknown, expired or used. Ask an administrator for a new one.", null, false, false);
    }
}
