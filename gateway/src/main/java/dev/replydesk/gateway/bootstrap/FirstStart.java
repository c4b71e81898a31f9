package dev.replydesk.gateway.bootstrap;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.gateway.GatewayProperties;
import dev.replydesk.gateway.access.ApiKeyService;
import dev.replydesk.gateway.access.domain.KeySecret;
import dev.replydesk.gateway.bootstrap.domain.Installation;
import dev.replydesk.gateway.bootstrap.domain.Installation.Founding;
import dev.replydesk.gateway.people.MerchantService;
import dev.replydesk.gateway.people.domain.Profile;
import dev.replydesk.gateway.secrets.domain.Secret;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Makes the first merchant, its first ADMIN and its first key. Everything is decided in one marker document, which only
 * one gateway can write; everything after it can be repeated by anybody, so a crash at any point is finished by the
 * next start, and the secrets are on the disk before the marker that makes them valid.
 */
@Component
class FirstStart {
    private final Installations installations;
    private final AccessFile file;
    private final MerchantService merchants;
    private final ApiKeyService keys;
    private final GatewayProperties properties;
    private final Clock clock;

    FirstStart(Installations installations, AccessFile file, MerchantService merchants, ApiKeyService keys,
            GatewayProperties properties, Clock clock) {
        this.installations = installations;
        this.file = file;
        this.merchants = merchants;
        this.keys = keys;
        this.properties = properties;
        this.clock = clock;
    }

    /** One step forward; true once the installation is complete. */
    Mono<Boolean> step() {
        return installations.current().map(Optional::of).defaultIfEmpty(Optional.empty()).flatMap(this::from);
    }

    private Mono<Boolean> from(Optional<Installation> seen) {
        if (seen.isEmpty()) {
            return claim(seen);
        }
        return seen.get().done()
                ? Mono.just(true)
                : disk(() -> isHere(seen.get())).flatMap(here -> here
                        ? complete(seen.get())
                        : seen.get().isAbandonedAt(clock.instant()) ? claim(seen) : Mono.just(false));
    }

    private boolean isHere(Installation marker) throws IOException {
        return file.holds(marker.claim(), marker.founding().keyHash());
    }

    /** Never true: what was claimed is completed by the step after. */
    private Mono<Boolean> claim(Optional<Installation> old) {
        var secrets = Secrets.random();
        return merchants.hash(secrets.password()).map(hash -> marker(secrets, hash))
                .delayUntil(mine -> disk(() -> written(mine, secrets)))
                .flatMap(mine -> won(old, mine).filter(won -> !won).flatMap(lost -> disk(() -> discarded(mine))))
                .thenReturn(false);
    }

    private Mono<Boolean> won(Optional<Installation> old, Installation mine) {
        return old.map(o -> installations.change(o.claim(), now -> mine).map(now -> now.claim().equals(mine.claim())))
                .orElseGet(() -> installations.tryFirst(mine));
    }

    private Mono<Boolean> complete(Installation marker) {
        var who = marker.founding();
        var merchant = new MerchantId(who.merchantId());
        var name = properties.firstStart().merchant();
        var mine = installations.change(marker.claim(), now -> now.renewed(clock.instant()))
                .filter(now -> now.claim().equals(marker.claim()) && !now.done());
        return mine.flatMap(still -> disk(() -> published(marker))
                .then(merchants.ensure(merchant, name, "first-start"))
                .then(merchants.ensureFounder(merchant, who.userId(), profile(who.mail()), who.passwordHash()))
                .then(keys.ensureFirst(merchant, who.keyId(), who.keyHash(), who.keyLast4()))
                .then(installations.change(marker.claim(), Installation::finished)).map(Installation::done))
                .defaultIfEmpty(false);
    }

    private Installation marker(Secrets secrets, String passwordHash) {
        var mail = properties.firstStart().mail();
        var merchant = Ids.hash("mer_", Installation.ID);
        var founding = new Founding(merchant, Ids.hash("usr_", merchant, "founder"), Ids.hash("key_", merchant,
                "first"), Profile.normalised(mail), passwordHash, secrets.key().hash(), KeySecret.last4(secrets.key()));
        return Installation.claimed(Secret.randomLetters(), founding, clock.instant());
    }

    private boolean written(Installation mine, Secrets secrets) throws IOException {
        var who = mine.founding();
        file.write(mine.claim(), new AccessFile.Access(properties.publicUrl().toString(), who.merchantId(), who.mail(),
                secrets.password(), secrets.key().value()));
        return true;
    }

    private boolean published(Installation marker) throws IOException {
        file.publish(marker.claim());
        return true;
    }

    private boolean discarded(Installation mine) throws IOException {
        file.discard(mine.claim());
        return true;
    }

    private static Profile profile(String mail) {
        return Profile.of(mail, "Administrator", "en", "UTC");
    }

    private static <T> Mono<T> disk(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic());
    }
}
