package dev.replydesk.gateway.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.gateway.GatewayProperties;
import dev.replydesk.gateway.access.domain.ApiKey;
import dev.replydesk.gateway.access.domain.KeySecret;
import dev.replydesk.gateway.access.domain.Session;
import dev.replydesk.gateway.people.UserService;
import dev.replydesk.gateway.people.domain.Rights;
import dev.replydesk.gateway.people.domain.User;
import dev.replydesk.gateway.secrets.domain.Secret;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Turns a cookie or a key into a caller. An answer is remembered for two seconds, which is the whole time for which a
 * removed right can still be used on another instance.
 */
@Component
public class Callers {
    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private final Sessions sessions;
    private final ApiKeys keys;
    private final UserService users;
    private final Duration idle;
    private final Clock clock;
    private final Cache<String, Caller> known = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(20_000)
            .build();

    Callers(Sessions sessions, ApiKeys keys, UserService users, GatewayProperties properties, Clock clock) {
        this.sessions = sessions;
        this.keys = keys;
        this.users = users;
        this.idle = properties.session().idle();
        this.clock = clock;
    }

    /** Empty unless the session is open and its person may still sign in. */
    Mono<Caller> byCookie(Secret cookie) {
        return remembered(cookie.hash(), person(cookie));
    }

    /** Empty unless the key is one of ours and works now. */
    Mono<Caller> byKey(Secret secret) {
        return KeySecret.isWellFormed(secret.value()) ? remembered(secret.hash(), machine(secret)) : Mono.empty();
    }

    /**
     * Would this caller be let in now, with the same rights? While the store cannot say, yes. Asking is no use of the
     * session: a forgotten page with an open stream must not keep it alive.
     */
    public Mono<Boolean> isStill(Caller caller) {
        var cookie = caller.sessionToken();
        var now = cookie == null ? machine(caller.credential()) : open(cookie).flatMap(s -> caller(s, cookie));
        return now.map(caller::equalsInRights).defaultIfEmpty(false).onErrorReturn(true);
    }

    void forget(Caller caller) {
        known.invalidate(caller.credential());
    }

    private Mono<Caller> remembered(String hash, Mono<Caller> lookUp) {
        return Mono.justOrEmpty(known.getIfPresent(hash))
                .switchIfEmpty(lookUp.doOnNext(caller -> known.put(hash, caller)));
    }

    private Mono<Caller> person(Secret cookie) {
        return open(cookie).flatMap(this::seen).flatMap(session -> caller(session, cookie));
    }

    private Mono<Session> open(Secret cookie) {
        return sessions.byCookie(cookie.hash()).filter(s -> s.isOpenAt(clock.instant(), idle));
    }

    private Mono<Caller> caller(Session session, Secret cookie) {
        return users.find(new MerchantId(session.merchantId()), session.userId())
                .filter(user -> user.honours(session.epoch()))
                .map(user -> new Caller(principal(user), user.version(), cookie.hash(), cookie));
    }

    private Mono<Caller> machine(Secret secret) {
        return machine(secret.hash());
    }

    private Mono<Caller> machine(String hash) {
        return keys.bySecret(hash).filter(key -> key.worksAt(clock.instant())).flatMap(this::used)
                .map(key -> new Caller(principal(key), key.version(), hash, null));
    }

    private Mono<Session> seen(Session session) {
        var now = clock.instant();
        return session.shouldNote(now)
                ? sessions.update(new MerchantId(session.merchantId()), session.id(), s -> s.seenAt(now))
                : Mono.just(session);
    }

    private Mono<ApiKey> used(ApiKey key) {
        var now = clock.instant();
        return key.shouldNote(now)
                ? keys.update(new MerchantId(key.merchantId()), key.id(), k -> k.usedAt(now))
                : Mono.just(key);
    }

    private static Principal principal(User user) {
        var rights = user.rights();
        return new Principal.Person(user.id(), new MerchantId(user.merchantId()), roles(rights),
                new HashSet<>(rights.teamIds()), user.profile().name(), user.profile().language());
    }

    private static Principal principal(ApiKey key) {
        return new Principal.ApiKey(key.id(), new MerchantId(key.merchantId()), key.scopes().stream().map(Scope::of)
                .collect(Collectors.toSet()));
    }

    private static Set<Role> roles(Rights rights) {
        return rights.roles().stream().map(r -> Role.valueOf(r.name())).collect(Collectors.toSet());
    }
}
