package dev.replydesk.response.cases;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.response.cases.domain.Actor;
import dev.replydesk.response.cases.domain.ApplyPolicy;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.cases.domain.reapply.ReapplyScope;
import dev.replydesk.response.shops.ShopCopy;
import dev.replydesk.response.shops.ShopService;
import dev.replydesk.response.sla.PolicyService;
import dev.replydesk.response.sla.domain.PolicyHistory;
import dev.replydesk.response.sla.domain.ReapplyChoice;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts pages of open cases under policies, or says what that would make of them; both in the very same way. */
@Component
class Reapplying {
    static final int PAGE = 500;

    private final Cases cases;
    private final CaseHours hours;
    private final ShopService shops;
    private final PolicyService policies;
    private final Clock clock;

    Reapplying(Cases cases, CaseHours hours, ShopService shops, PolicyService policies, Clock clock) {
        this.cases = cases;
        this.hours = hours;
        this.shops = shops;
        this.policies = policies;
        this.clock = clock;
    }

    /** What is done to cases: by which run, under which list, and since when they have to be open. */
    record Task(MerchantId merchant, String runId, ReapplyChoice choice, long version, Actor actor,
            ReapplyScope scope, Instant openedUntil) {}

    /** Cases in the order of their ids, as they stood before. */
    record Page(List<Versioned<CaseDocument>> cases, Function<CaseDocument, ApplyPolicy> change) {
        boolean isLast() {
            return cases.size() < PAGE;
        }

        String lastId() {
            return cases.getLast().id();
        }
    }

    /** Those after this one. */
    Mono<Page> page(Task task, @Nullable String after) {
        return policies.history(task.merchant(), task.version())
                .flatMap(history -> cases.openAfter(task.merchant(), task.scope(), task.openedUntil(), after, PAGE)
                        .collectList().flatMap(page -> page(task, history, page)));
    }

    private Mono<Page> page(Task task, PolicyHistory history, List<Versioned<CaseDocument>> page) {
        return Mono.zip(shops.of(task.merchant()), hours.of(page),
                (known, open) -> new Page(page, d -> new ApplyPolicy(task.runId(), task.actor(), task.choice(),
                        history, task.version(), open.of(task.merchant(), d), teams(known, d))));
    }

    private static List<String> teams(Map<String, ShopCopy> known, CaseDocument d) {
        var shop = known.get(d.shopId());
        return shop == null ? List.of() : shop.teamIds();
    }

    /** What would come of them. */
    List<ResponseCase> wouldBe(Page page) {
        var now = clock.instant();
        return page.cases().stream().map(Versioned::value).map(d -> page.change().apply(d).on(d.value(), now))
                .toList();
    }

    /** What came of them. Whoever was changed by somebody else in between is read again and changed then. */
    Mono<List<ResponseCase>> apply(MerchantId merchant, Page page) {
        var now = clock.instant();
        return cases.updateAll(page.cases(), d -> d.after(page.change().apply(d), now))
                .map(saved -> saved.stream().collect(Collectors.toMap(CaseDocument::id, CaseDocument::value)))
                .flatMap(saved -> Flux.fromIterable(page.cases())
                        .concatMap(d -> Mono.justOrEmpty(saved.get(d.id()))
                                .switchIfEmpty(Mono.defer(() -> again(merchant, page, d.value(), now))))
                        .collectList());
    }

    private Mono<ResponseCase> again(MerchantId merchant, Page page, CaseDocument d, Instant now) {
        var change = page.change().apply(d);
        return change.on(d.value(), now) == d.value()
                ? Mono.just(d.value())
                : cases.change(merchant, d.id(), change);
    }
}
