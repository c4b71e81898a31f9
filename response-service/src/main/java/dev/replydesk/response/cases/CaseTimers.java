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
import java.util.concurrent.ThreadLocalRandom;
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
        return cases.sweep(Mono.defer(() -> round(fromTheEnd)).expand(this::next).map(SweepRound::moved)
                .reduce(0, Integer::sum)).doOnNext(moved -> meters.swept());
    }

    private Mono<SweepRound> next(SweepRound done) {
        if (!done.goesOn()) {
            fromTheEnd = done.keepsToTheEnd();
            return Mono.empty();
        }
        fromTheEnd = done.nextFromTheEnd(this::chance);
        return round(fromTheEnd).map(done::then);
    }

    private boolean chance() {
        return ThreadLocalRandom.current().nextBoolean();
    }

    private Mono<SweepRound> round(boolean atTheEnd) {
        return meters.timed(page(atTheEnd)
                .flatMap(due -> move(due).map(moved -> SweepRound.of(due.size(), moved, atTheEnd))));
    }

    /** The most urgent first, whichever end it is read from. */
    private Mono<List<Versioned<CaseDocument>>> page(boolean atTheEnd) {
        return cases.due(clock.instant(), SweepRound.PAGE, atTheEnd).collectList()
                .map(due -> atTheEnd ? due.reversed() : due);
    }

    private Mono<Integer> move(List<Versioned<CaseDocument>> due) {
        return due.isEmpty()
                ? Mono.just(0)
                : Mono.zip(shopsOf(due), timed(due)).flatMap(found -> move(due, found.getT1(), found.getT2()));
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
