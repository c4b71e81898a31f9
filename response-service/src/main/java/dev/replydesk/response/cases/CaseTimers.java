package dev.replydesk.response.cases;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Loop;
import dev.replydesk.chassis.time.Step;
import dev.replydesk.response.calendars.domain.WorkingTime;
import dev.replydesk.response.cases.domain.CaseChange;
import dev.replydesk.response.cases.domain.CourtesyJudge;
import dev.replydesk.response.cases.domain.EndPause;
import dev.replydesk.response.cases.domain.HandOver;
import dev.replydesk.response.cases.domain.LayHolderClock;
import dev.replydesk.response.cases.domain.Tick;
import dev.replydesk.response.shops.ShopCopy;
import dev.replydesk.response.shops.ShopService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Moves on what time moves on. Every instance sweeps; each write holds only if nobody changed the case since it was
 * read, so whatever an instance wins it alone tells.
 */
@Component
class CaseTimers extends Loop {
    private static final Duration EVERY = Duration.ofMillis(200);

    private final Cases cases;
    private final ShopService shops;
    private final RuleJudges judges;
    private final CaseMeters meters;
    private final CaseHours hours;
    private final Clock clock;
    /** Where this instance reads, once it met another in a crowd; the other one keeps to its own end. */
    private volatile boolean fromTheEnd;

    CaseTimers(Cases cases, ShopService shops, RuleJudges judges, CaseMeters meters, CaseHours hours, Clock clock) {
        this.cases = cases;
        this.shops = shops;
        this.judges = judges;
        this.meters = meters;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    protected List<Step<?>> steps() {
        return List.of(Step.every(EVERY, "A sweep of the timers", this::sweep));
    }

    /** Everything that is due now; says how many cases moved on. */
    Mono<Integer> sweep() {
        return cases.sweep(Mono.defer(() -> pass(SweepPass.from(fromTheEnd))).expand(this::next).map(SweepPass::moved)
                .reduce(0, Integer::sum)).doOnNext(moved -> meters.swept());
    }

    private Mono<SweepPass> next(SweepPass done) {
        if (!done.goesOn()) {
            fromTheEnd = done.keepsToTheEnd();
            return Mono.empty();
        }
        return pass(done.again());
    }

    /** A page is read while the one before it is written, and no earlier: others move on meanwhile what it shows. */
    private Mono<SweepPass> pass(SweepPass begun) {
        var pages = cases.due(clock.instant(), SweepPage.SIZE, begun.fromTheEnd())
                .map(due -> begun.fromTheEnd() ? due.reversed() : due).concatMap(this::move, 1);
        return meters.timed(pages).scan(begun, SweepPass::then).takeUntil(SweepPass::hasMetAnother).last();
    }

    /** The most urgent first, whichever end they were read from. */
    private Mono<SweepPage> move(List<Versioned<CaseDocument>> due) {
        return Mono.zip(shopsOf(due), timed(due)).flatMap(found -> move(due, found.getT1(), found.getT2()))
                .map(moved -> new SweepPage(due.size(), moved));
    }

    private Mono<Integer> move(List<Versioned<CaseDocument>> due, Map<String, ShopCopy> known,
            Map<String, WorkingTime> timed) {
        var now = clock.instant();
        var judge = judges.knowing(known);
        return cases.updateAll(due, d -> d.after(tick(known.get(d.shopId()), judge, timed.get(d.id())), now))
                .doOnNext(moved -> meters.moved(due, moved, now)).map(List::size);
    }

    /** The hours of those whose pause ends by itself, whose holder's budget has to be laid or that are late, by ids. */
    private Mono<Map<String, WorkingTime>> timed(List<Versioned<CaseDocument>> due) {
        var now = clock.instant();
        var timed = due.stream().filter(d -> d.value().value().waitsForHours(now)).toList();
        return hours.of(timed).map(known -> timed.stream()
                .collect(Collectors.toMap(Versioned::id, d -> known.of(d.merchantId(), d.value()))));
    }

    private static CaseChange tick(@Nullable ShopCopy shop, CourtesyJudge judge, @Nullable WorkingTime timed) {
        var tick = passing(shop, judge, timed);
        return timed == null
                ? tick
                : (c, now) -> tick.on(new LayHolderClock(timed).on(new EndPause(timed).on(c, now), now), now);
    }

    private static CaseChange passing(@Nullable ShopCopy shop, CourtesyJudge judge, @Nullable WorkingTime hours) {
        return new HandOver(new Tick(shop == null ? List.of() : shop.teamIds(), judge, hours),
                _ -> shop != null && shop.byMarketplace());
    }

    private Mono<Map<String, ShopCopy>> shopsOf(List<Versioned<CaseDocument>> due) {
        var merchants = due.stream().map(Versioned::merchantId).distinct().toList();
        return Flux.fromIterable(merchants).concatMap(this::shopsOf).collectMap(ShopCopy::id);
    }

    private Flux<ShopCopy> shopsOf(MerchantId merchant) {
        return shops.of(merchant).flatMapIterable(Map::values);
    }
}
