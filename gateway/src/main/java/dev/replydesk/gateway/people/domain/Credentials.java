package dev.replydesk.gateway.people.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the person proves who they are. Each session carries the epoch it was opened in, so raising the epoch ends all of
 * them everywhere with the same write that changes the password or switches the person off.
 */
public record Credentials(@Nullable String passwordHash, @Nullable Invitation invitation, int epoch,
        @Nullable Instant lastSignInAt) {

    static Credentials invited(Invitation invitation) {
        return new Credentials(null, invitation, 1, null);
    }

    Credentials invitedAgain(Invitation renewed) {
        return new Credentials(passwordHash, renewed, epoch, lastSignInAt);
    }

    Credentials withPassword(String hash) {
        return new Credentials(hash, null, epoch + 1, lastSignInAt);
    }

    Credentials ended() {
        return new Credentials(passwordHash, null, epoch + 1, lastSignInAt);
    }

    Credentials signedInAt(Instant now) {
        return new Credentials(passwordHash, invitation, epoch, now);
    }
}
