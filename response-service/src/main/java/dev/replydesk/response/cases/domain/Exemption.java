package dev.replydesk.response.cases.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The only way not to answer: a reason, proposed by one and signed by another. */
public record Exemption(String id, ExemptionReason reason, @Nullable String note, ExemptionState state,
        Actor proposedBy,
        Instant proposedAt, @Nullable Signature signature, @Nullable Actor revokedBy, @Nullable Instant revokedAt,
        @Nullable String revokeReason) {

    static Exemption proposed(String id, ExemptionReason reason, @Nullable String note, Actor by, Instant at) {
        return new Exemption(id, reason, note, ExemptionState.PROPOSED, by, at, null, null, null, null);
    }

    Exemption signed(Signature by) {
        return new Exemption(id, reason, note, ExemptionState.SIGNED, proposedBy, proposedAt, by, null, null, null);
    }

    Exemption revoked(Actor by, Instant at, String why) {
        return new Exemption(id, reason, note, ExemptionState.REVOKED, proposedBy, proposedAt, signature, by, at, why);
    }
}
