package dev.replydesk.review.source;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.review.marketplace.Account;
import dev.replydesk.review.marketplace.Budget;
import dev.replydesk.review.marketplace.Connectors;
import dev.replydesk.review.marketplace.MarketplaceFailure;
import dev.replydesk.review.marketplace.OverBudget;
import dev.replydesk.review.marketplace.ReviewReader;
import dev.replydesk.review.marketplace.domain.Trouble;
import dev.replydesk.review.pulse.PulseService;
import dev.replydesk.review.shop.ShopService;
import dev.replydesk.review.shop.domain.Publishing;
import dev.replydesk.review.shop.domain.Shop;
import dev.replydesk.review.source.domain.Source;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Connects shops to their marketplaces, and shows how that goes. */
@Service
public class SourceService {
    private final Sources sources;
    private final Counted counted;
    private final ShopService shops;
    private final Connectors connectors;
    private final Connections connections;
    private final Credentials credentials;
    private final Budget budget;
    private final PulseService pulse;
    private final Clock clock;

    SourceService(Sources sources, Counted counted, ShopService shops, Connectors connectors,
            Connections connections, Credentials credentials, Budget budget, PulseService pulse,
            Clock clock) {
        this.sources = sources;
        this.counted = counted;
        this.shops = shops;
        this.connectors = connectors;
        this.connections = connections;
        this.credentials = credentials;
        this.budget = budget;
        this.pulse = pulse;
        this.clock = clock;
    }

    /** Tries the credentials, then keeps them; a shop that is connected already gets them as its new ones. */
    public Mono<Connected> connect(Principal caller, String shopId, Connection wanted) {
        return shops.get(caller, shopId).flatMap(shop -> {
            var reader = connectors.reader(shop.marketplace());
            var account = credentials.account(caller.merchant(), reader.capabilities(), wanted);
            return tried(reader, account).then(Mono.defer(() -> keep(caller.merchant(), shop, reader, account)));
        }).flatMap(done -> handOver(caller.merchant(), shopId, true).thenReturn(done));
    }

    private Mono<Void> tried(ReviewReader reader, Account account) {
        return reader.check(account).onErrorMap(MarketplaceFailure.class, failure -> refused(reader, failure))
                .onErrorMap(OverBudget.class, over -> ProblemException.unprocessable("marketplace-not-ready",
                        "The account was asked so often that it cannot be tried before " + over.notBefore()));
    }

    private static ProblemException refused(ReviewReader reader, MarketplaceFailure failure) {
        var problem = failure.kind().isOfTheAccount()
                ? Credentials.refused(reader.capabilities(), failure.detail())
                : ProblemException.unprocessable("marketplace-not-ready", failure.detail());
        return problem.with("kind", failure.kind().name());
    }

    private Mono<Connected> keep(MerchantId merchant, Shop shop, ReviewReader reader, Account account) {
        var id = Sources.id(merchant, shop.id());
        var access = credentials.access(id, reader.capabilities(), account);
        return sources.update(merchant, id, source -> source.reconnect(access, clock.instant()))
                .map(source -> new Connected(source, false))
                .switchIfEmpty(Mono.defer(() -> sources.insert(merchant,
                        Source.connect(id, shop.id(), shop.marketplace(), access, clock.instant()))
                        .map(source -> new Connected(source, true))))
                .onErrorMap(AlreadyStored.class, _ -> ProblemException.conflict("account-connected",
                        "Another shop is connected to this account already; remove that connection first"));
    }

    /** From here on the shop's replies are published through its marketplace, or by hand again. */
    private Mono<Void> handOver(MerchantId merchant, String shopId, boolean connected) {
        return shops.publishThrough(merchant, shopId, connected ? Publishing.MARKETPLACE : Publishing.MANUAL).then();
    }

    public Flux<Source> list(Principal caller, String shopId) {
        return shops.get(caller, shopId).flatMapMany(shop -> sources
                .find(caller.merchant(), Sources.id(caller.merchant(), shopId)).flux());
    }

    public Mono<Void> remove(Principal caller, String shopId, String id, long version) {
        return get(caller, shopId, id).doOnNext(source -> IfMatch.check(version, source.version()))
                .flatMap(_ -> pulse.leave(caller.merchant(), shopId).then(sources.delete(caller.merchant(), id)))
                .flatMap(_ -> handOver(caller.merchant(), shopId, false));
    }

    public Mono<Source> pause(Principal caller, String shopId, String id) {
        return get(caller, shopId, id).flatMap(_ -> pulse.leave(caller.merchant(), shopId))
                .then(change(caller, shopId, id, Source::pause));
    }

    public Mono<Source> resume(Principal caller, String shopId, String id) {
        return change(caller, shopId, id, source -> source.resume(clock.instant()));
    }

    /** What is wrong, if anything, when the marketplace is asked now. */
    public Mono<Optional<Trouble>> test(Principal caller, String shopId, String id) {
        return get(caller, shopId, id).flatMap(source -> connectors.reader(source.marketplace())
                .check(connections.account(caller.merchant(), source)).thenReturn(Optional.<Trouble>empty()))
                .onErrorResume(MarketplaceFailure.class, f -> Mono.just(Optional.of(f.trouble(clock.instant()))))
                .onErrorResume(OverBudget.class, over -> Mono.just(Optional.of(new Trouble(
                        Trouble.Kind.TOO_MANY_REQUESTS,
                        "No request of this account is left before " + over.notBefore(), clock.instant()))));
    }

    /** The source with what changes by itself. */
    public Mono<SourceView> view(MerchantId merchant, Source source) {
        var limits = connectors.reader(source.marketplace()).capabilities().limits();
        return Mono.zip(budget.of(merchant, source.account()), missing(merchant, source.shopId()))
                .map(both -> new SourceView(source, both.getT1(), limits, both.getT2(), clock.instant()));
    }

    private Mono<Long> missing(MerchantId merchant, String shopId) {
        return shops.card(merchant, shopId).flatMapMany(shop -> counted.of(merchant, shop))
                .reduce(0L, (sum, day) -> sum + day.missing());
    }

    private Mono<Source> change(Principal caller, String shopId, String id, UnaryOperator<Source> change) {
        return get(caller, shopId, id).flatMap(_ -> sources.update(caller.merchant(), id, change))
                .switchIfEmpty(Mono.error(() -> unknown(id)));
    }

    private Mono<Source> get(Principal caller, String shopId, String id) {
        return list(caller, shopId).filter(source -> source.id().equals(id)).next()
                .switchIfEmpty(Mono.error(() -> unknown(id)));
    }

    private static ProblemException unknown(String id) {
        return ProblemException.notFound("There is no source " + id);
    }
}
