package dev.replydesk.gateway.bootstrap.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * The marker of the first start. It fixes who is made and the hashes of their secrets, so whoever finds it half done
 * can finish it; {@code claim} names the file that holds the secrets themselves.
 */
public record Installation(String id, String claim, Instant claimedUntil, boolean done, Founding founding) {
    public static final String ID = "first-start";
    private static final Duration LEASE = Duration.ofSeconds(30);

    /** Who is made, and how their secrets are recognised. */
    public record Founding(String merchantId, String userId, String keyId, String mail, String passwordHash,
            String keyHash, String keyLast4) {}

    public static Installation claimed(String claim, Founding founding, Instant now) {
        return new Installation(ID, claim, now.plus(LEASE), false, founding);
    }

    /** Its gateway stopped before the secrets were anywhere we can reach, so new ones are needed. */
    public boolean isAbandonedAt(Instant now) {
        return !done && !now.isBefore(claimedUntil);
    }

    public Installation renewed(Instant now) {
        return new Installation(id, claim, now.plus(LEASE), done, founding);
    }

    public Installation finished() {
        return new Installation(id, claim, claimedUntil, true, founding);
    }
}
