package dev.replydesk.gateway.people.domain;

/** Somebody who is switched off cannot be invited; switch them on first. */
public final class UserIsInactive extends RuntimeException {
    UserIsInactive() {
        super("This person is switched off. Switch them on before you invite them.", null, false, false);
    }
}
