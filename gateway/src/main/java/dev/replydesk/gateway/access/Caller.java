package dev.replydesk.gateway.access;

import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.gateway.secrets.domain.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who proved who they are. {@code version} is the principal's version: two callers with the same one have the
 * same rights. {@code credential} is the hash of what was shown, {@code sessionToken} the cookie itself, for people.
 */
public record Caller(Principal principal, long version, String credential,
        @Nullable Secret sessionToken) {

    boolean isPerson() {
        return sessionToken != null;
    }

    /** Would this one be let in with the same rights? */
    boolean equalsInRights(Caller other) {
        return version == other.version && credential.equals(other.credential) && principal.equals(other.principal);
    }
}
