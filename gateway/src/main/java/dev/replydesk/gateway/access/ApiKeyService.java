package dev.replydesk.gateway.access;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.gateway.Page;
import dev.replydesk.gateway.access.domain.ApiKey;
import dev.replydesk.gateway.access.domain.KeySecret;
import dev.replydesk.gateway.access.domain.KeyWish;
import dev.replydesk.gateway.secrets.domain.Secret;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Makes and revokes the keys of machines. */
@Service
public class ApiKeyService {
    private final ApiKeys keys;
    private final Clock clock;

    ApiKeyService(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A key with its secret, which nobody will see again. */
    public record Created(ApiKey key, Secret secret) {}

    public Mono<Page<ApiKey>> page(MerchantId merchant, int limit, @Nullable String cursor) {
        return keys.after(merchant, Page.startsAfter(cursor), limit + 1).collectList()
                .map(read -> Page.of(read, limit, ApiKey::id));
    }

    /** Throws when a key asks for more than it may do itself, or for an end that has passed. */
    public Mono<Created> create(Principal by, KeyWish wish) {
        var now = clock.instant();
        if (wish.expiresAt() != null && !wish.expiresAt().isAfter(now)) {
            return Mono.error(ProblemException.invalid("expiresAt", "must be in the future"));
        }
        if (by instanceof Principal.ApiKey self && !wish.scopes().stream().map(Scope::of).allMatch(self::has)) {
            return Mono.error(ProblemException.forbidden("A key cannot make a key that may do more than itself."));
        }
        var secret = KeySecret.random();
        var key = ApiKey.created(Ids.random("key_", clock), by.merchant().value(), wish, secret, by.subject(), now);
        return keys.insert(by.merchant(), key).map(stored -> new Created(stored, secret));
    }

    /** The merchant's first key with exactly this hash, made now or set right if an earlier try left another. */
    public Mono<ApiKey> ensureFirst(MerchantId merchant, String id, String secretHash, String last4) {
        var wish = new KeyWish("First key", Arrays.stream(Scope.values()).map(Scope::value).toList(), null);
        var key = ApiKey.first(id, merchant.value(), wish, secretHash, last4, clock.instant());
        return keys.insert(merchant, key)
                .onErrorResume(AlreadyStored.class,
                        e -> keys.update(merchant, id, k -> k.withSecret(secretHash, last4)));
    }

    public Mono<Void> revoke(MerchantId merchant, String id, long version, String actor) {
        return keys.update(merchant, id, key -> {
            IfMatch.check(version, key.version());
            return key.revoked(actor, clock.instant());
        }).switchIfEmpty(Mono.error(() -> ProblemException.notFound("There is no such key"))).then();
    }
}
