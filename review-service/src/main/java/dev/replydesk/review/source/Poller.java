package dev.replydesk.review.source;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.marketplace.Connectors;
import dev.replydesk.review.marketplace.MarketplaceFailure;
import dev.replydesk.review.marketplace.OverBudget;
import dev.replydesk.review.marketplace.ReadPage;
import dev.replydesk.review.marketplace.domain.Rank;
import dev.replydesk.review.marketplace.domain.Trouble;
import dev.replydesk.review.shop.ShopService;
import dev.replydesk.review.source.domain.Pass;
import dev.replydesk.review.source.domain.Source;
import dev.replydesk.review.source.domain.Task;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads sources. Whoever reads one holds it, prolongs that before every request, and saves how far it came only while
 * it holds it; so two instances never ask for one account at once, and whoever dies is followed after a while by
 * another, which reads the page again that was not saved.
 */
@Component
class Poller {
    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final int SOURCES = 16;
    private static final int AT_ONCE = 4;
    private final Sources sources;
    private final Connections connections;
    private final Connectors connectors;
    private final ShopService shops;
    private final PageKeeper keeper;
    private final Comparison comparison;
    private final SourceProperties properties;
    private final Clock clock;

    Poller(Sources sources, Connections connections, Connectors connectors, ShopService shops, PageKeeper keeper,
            Comparison comparison, SourceProperties properties, Clock clock) {
        this.sources = sources;
        this.connections = connections;
        this.connectors = connectors;
        this.shops = shops;
        this.keeper = keeper;
        this.comparison = comparison;
        this.properties = properties;
        this.clock = clock;
    }

    /** One turn for each source that is due; what goes wrong with one is told and never reaches the others. */
    Mono<Void> round() {
        return sources.due(clock.instant(), SOURCES).flatMap(due -> turn(due).onErrorResume(e -> told(due.id(), e)),
                AT_ONCE).then();
    }

    private static Mono<Void> told(String id, Throwable error) {
        LOG.warn("{} is left until it is free again: {}", id, error.toString());
        return Mono.empty();
    }

    private record Visit(MerchantId merchant, String id, String by) {}

    /** As many steps as one turn may have, one after the other. */
    private Mono<Void> turn(Versioned<Source> due) {
        var visit = new Visit(due.merchantId(), due.id(), UUID.randomUUID().toString());
        return Flux.defer(() -> step(visit)).repeat(properties.pages() - 1L).takeWhile(this::isMore)
                .then(Mono.defer(() -> release(visit))).onErrorResume(HoldLost.class, _ -> Mono.empty());
    }

    private boolean isMore(Source source) {
        return source.hold() != null && !source.isPaused()
                && !(source.next(clock.instant(), properties.pace()) instanceof Task.Rest);
    }

    private Mono<Void> release(Visit visit) {
        return sources.update(visit.merchant(), visit.id(), source -> source.isHeldBy(visit.by(), clock.instant())
                ? source.released(clock.instant(), properties.pace())
                : source).then();
    }

    /** The next thing to do, with the source as it is after it; an ended hold says that this was the last step. */
    private Mono<Source> step(Visit visit) {
        return hold(visit).flatMap(source -> source.isPaused() ? Mono.just(source) : work(visit, source));
    }

    private Mono<Source> work(Visit visit, Source source) {
        return switch (source.next(clock.instant(), properties.pace())) {
            case Task.Read(var pass) -> Mono.defer(() -> read(visit, source, pass))
                    .onErrorResume(e -> failed(visit, pass, e));
            case Task.Count _ -> comparison.compare(visit.merchant(), source)
                    .flatMap(counted -> save(visit, counted)).onErrorResume(e -> failed(visit, null, e));
            case Task.Rest _ -> Mono.just(source);
        };
    }

    private Mono<Source> hold(Visit visit) {
        return sources.update(visit.merchant(), visit.id(), s -> s.held(visit.by(), clock.instant(), properties.pace()))
                .filter(source -> source.isHeldBy(visit.by(), clock.instant()))
                .switchIfEmpty(Mono.error(() -> new HoldLost(visit.id())));
    }

    private Mono<Source> read(Visit visit, Source source, Pass pass) {
        var rank = pass.kind() == Pass.Kind.FRESH ? Rank.NEW_REVIEWS : Rank.HISTORY;
        var reader = connectors.reader(source.marketplace());
        var account = connections.account(visit.merchant(), source);
        return shops.card(visit.merchant(), source.shopId())
                .switchIfEmpty(Mono.error(() -> new HoldLost(visit.id())))
                .flatMap(shop -> reader.read(account, shop, pass.window(), pass.bookmark(), rank)
                        .doOnNext(page -> checkIsNew(pass, page))
                        .flatMap(page -> keeper.keep(new PageKeeper.Origin(source.id(), account, shop, reader, rank),
                                page.items())
                                .flatMap(counts -> save(visit, seen -> seen.stored(pass, page.name(), page.next(),
                                        counts, clock.instant(), properties.pace())))));
    }

    private static void checkIsNew(Pass pass, ReadPage page) {
        if (pass.repeats(page.name())) {
            throw new MarketplaceFailure(Trouble.Kind.REPEATED_PAGE,
                    "The marketplace gave the same page twice; reading stops here and starts again later");
        }
    }

    /** Only whoever holds it may move it on. */
    private Mono<Source> save(Visit visit, UnaryOperator<Source> change) {
        return sources.update(visit.merchant(), visit.id(), source -> {
            if (!source.isHeldBy(visit.by(), clock.instant())) {
                throw new HoldLost(visit.id());
            }
            return change.apply(source);
        }).switchIfEmpty(Mono.error(() -> new HoldLost(visit.id())));
    }

    private Mono<Source> failed(Visit visit, @Nullable Pass pass, Throwable error) {
        if (error instanceof OverBudget over) {
            return save(visit, source -> source.waiting(over.notBefore()));
        }
        if (!(error instanceof MarketplaceFailure failure)) {
            return Mono.error(error);
        }
        LOG.warn("{} was not read: {}", visit.id(), failure.getMessage());
        return save(visit, source -> source.failed(pass, failure.trouble(clock.instant()), failure.notBefore(),
                clock.instant(), properties.pace()));
    }
}
