package dev.replydesk.gateway.access.domain;

import dev.replydesk.gateway.secrets.domain.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A machine of the merchant. Its secret is known by its hash alone. */
public record ApiKey(String id, String merchantId, long version, String name, List<String> scopes,
        String secretHash, String last4, Instant createdAt, String createdBy, @Nullable Instant expiresAt,
        @Nullable Instant revokedAt, @Nullable Instant lastUsedAt, List<KeyEvent> history) {
    public ApiKey {
        scopes = scopes == null ? List.of() : scopes.stream().distinct().sorted().toList();
        history = history == null ? List.of() : List.copyOf(history);
    }

    /** One line of the audit of a key. */
    public record KeyEvent(String type, Instant at, String actor) {}

    public static ApiKey created(String id, String merchant, KeyWish wish, Secret secret, String actor,
            Instant now) {
        return created(id, merchant, wish, secret.hash(), KeySecret.last4(secret), actor, now);
    }

    /** The key of a first start, whose secret was written down before anything was stored. */
    public static ApiKey first(String id, String merchant, KeyWish wish, String secretHash, String last4,
            Instant now) {
        return created(id, merchant, wish, secretHash, last4, "first-start", now);
    }

    private static ApiKey created(String id, String merchant, KeyWish wish, String secretHash, String last4,
            String actor, Instant now) {
        return new ApiKey(id, merchant, 1, wish.name().strip(), wish.scopes(), secretHash, last4, now, actor,
                wish.expiresAt(), null, null, List.of(new KeyEvent("CREATED", now, actor)));
    }

    /** The same key with another secret, for a first start that had to begin again. */
    public ApiKey withSecret(String hash, String ending) {
        return lastUsedAt != null
                ? this
                : new ApiKey(id, merchantId, version, name, scopes, hash, ending, createdAt, createdBy, expiresAt,
                        revokedAt, lastUsedAt, history);
    }

    public boolean worksAt(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    public ApiKey revoked(String actor, Instant now) {
        return revokedAt != null
                ? this
                : new ApiKey(id, merchantId, version + 1, name, scopes, secretHash, last4, createdAt, createdBy,
                        expiresAt, now, lastUsedAt, then(new KeyEvent("REVOKED", now, actor)));
    }

    public boolean shouldNote(Instant now) {
        return lastUsedAt == null || !now.isBefore(lastUsedAt.plus(Duration.ofMinutes(1)));
    }

    public ApiKey usedAt(Instant now) {
        return new ApiKey(id, merchantId, version, name, scopes, secretHash, last4, createdAt, createdBy, expiresAt,
                revokedAt, now, history);
    }

    private List<KeyEvent> then(KeyEvent event) {
        return Stream.concat(history().stream(), Stream.of(event)).toList();
    }
}
