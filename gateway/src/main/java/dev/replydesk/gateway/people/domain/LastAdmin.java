package dev.replydesk.gateway.people.domain;

/** A merchant without an ADMIN could never be managed again, so the last one stays. */
public final class LastAdmin extends RuntimeException {
    LastAdmin() {
        super("This is the last active ADMIN. Make somebody else ADMIN first.", null, false, false);
    }
}
