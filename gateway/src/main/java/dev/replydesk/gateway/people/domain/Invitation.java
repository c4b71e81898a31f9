package dev.replydesk.gateway.people.domain;

import java.time.Duration;
import java.time.Instant;

/** A link that lets one person choose a password once; only the hash of its token is kept. */
public record Invitation(String tokenHash, Instant expiresAt) {
    /** Long enough for a holiday weekend, short enough that an old mailbox opens nothing. */
    public static final Duration LIFE = Duration.ofDays(7);

    public static Invitation issuedAt(Instant now, String tokenHash) {
        return new Invitation(tokenHash, now.plus(LIFE));
    }

    boolean accepts(String hash, Instant now) {
        return tokenHash.equals(hash) && now.isBefore(expiresAt);
    }
}
