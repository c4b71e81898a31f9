package dev.replydesk.response.cases;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.time.Loop;
import dev.replydesk.chassis.time.Step;
import dev.replydesk.response.cases.domain.EndOutage;
import dev.replydesk.response.cases.domain.Outage;
import dev.replydesk.response.cases.domain.PauseForOutage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Stops the clocks of a shop while its marketplace is out, also those of cases that come in meanwhile, and lets them
 * run on afterwards. Of an outage that is over it may hear late, so it stops first what is to run on. It goes page by
 * page and knows only what the cases say themselves, so whoever runs next goes on where one broke off; what counts are
 * the instants of the outage, not those of the pages.
 */
@Component
class OutageLoop extends Loop {
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final int PAGE = 1_000;
    /** Another instance may still be stopping a page that it read before the end. */
    private static final Duration STRAGGLERS = Duration.ofMinutes(1);

    private final Outages outages;
    private final Cases cases;
    private final CaseHours hours;
    private final Clock clock;

    OutageLoop(Outages outages, Cases cases, CaseHours hours, Clock clock) {
        this.outages = outages;
        this.cases = cases;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    protected List<Step<?>> steps() {
        return List.of(Step.every(EVERY, "Stopping and starting clocks for outages", this::sweep));
    }

    Mono<Void> sweep() {
        return outages.unsettled().concatMap(this::follow).then();
    }

    private Mono<Void> follow(Versioned<Outage> outage) {
        var stopped = pages(stop(outage)).reduce(0, Integer::sum);
        return outage.value().isOver()
                ? stopped.flatMap(some -> pages(letRun(outage)).then(some == 0 ? settle(outage) : Mono.empty()))
                : stopped.then();
    }

    /** As long as pages are full. */
    private static Flux<Integer> pages(Mono<Integer> page) {
        return page.expand(moved -> moved == PAGE ? page : Mono.empty());
    }

    private Mono<Integer> stop(Versioned<Outage> outage) {
        return Mono.defer(() -> {
            var now = clock.instant();
            var change = new PauseForOutage(outage.value());
            return cases.stoppable(outage.merchantId(), outage.value(), PAGE)
                    .filter(seen -> seen.value().after(change, now) != seen.value()).collectList()
                    .flatMap(page -> cases.updateAll(page, d -> d.after(change, now)).thenReturn(page.size()));
        });
    }

    private Mono<Integer> letRun(Versioned<Outage> outage) {
        return Mono.defer(() -> {
            var now = clock.instant();
            return cases.pausedBy(outage.merchantId(), outage.id(), PAGE).collectList()
                    .flatMap(page -> hours.of(page).flatMap(known -> cases.updateAll(page,
                            d -> d.after(new EndOutage(outage.value(), known.of(outage.merchantId(), d)), now))))
                    .map(List::size);
        });
    }

    private Mono<Void> settle(Versioned<Outage> outage) {
        var now = clock.instant();
        return Mono.justOrEmpty(outage.value().endedAt()).filter(end -> isLongAgo(end, now))
                .flatMap(_ -> cases.pausedBy(outage.merchantId(), outage.id(), 1).hasElements())
                .filter(some -> !some)
                .flatMap(_ -> outages.update(outage.merchantId(), outage.id(), o -> o.settled(now))).then();
    }

    private static boolean isLongAgo(Instant end, Instant now) {
        return end.plus(STRAGGLERS).isBefore(now);
    }
}
