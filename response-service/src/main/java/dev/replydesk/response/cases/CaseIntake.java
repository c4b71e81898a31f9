package dev.replydesk.response.cases;

import dev.replydesk.chassis.store.Inserted;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.response.cases.domain.Assessment;
import dev.replydesk.response.cases.domain.CourtesyJudge;
import dev.replydesk.response.cases.domain.Obligations;
import dev.replydesk.response.cases.domain.RemoveReview;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.cases.domain.ReviewCopy;
import dev.replydesk.response.cases.domain.ShopRef;
import dev.replydesk.response.shops.ShopCopy;
import dev.replydesk.response.shops.ShopService;
import dev.replydesk.response.sla.PolicyService;
import dev.replydesk.response.sla.domain.PolicyHistory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes cases of reviews. A batch is one insert of everything as if it were new; what was there already, because the
 * review changed or was told again, is then looked at one by one.
 */
@Service
public class CaseIntake {
    private static final int AT_ONCE = 8;
    private final Cases cases;
    private final ShopService shops;
    private final PolicyService policies;
    private final RuleJudges judges;
    private final Clock clock;

    /** A judged review, with the id its first case has, if it has one ({@code byPolicy}). */
    public record Judged(ReviewCopy review, ShopCopy shop, String firstCaseId, boolean history, boolean byPolicy) {}

    CaseIntake(Cases cases, ShopService shops, PolicyService policies, RuleJudges judges, Clock clock) {
        this.cases = cases;
        this.shops = shops;
        this.policies = policies;
        this.judges = judges;
        this.clock = clock;
    }

    /** Stored when it completes; the same again changes nothing. */
    public Mono<Void> take(MerchantId merchant, List<Judged> judged) {
        return learnShops(merchant, judged).then(Mono.zip(policies.history(merchant), repeats(merchant, judged),
                (policies, repeats) -> assessed(merchant, judged, policies, repeats)))
                .flatMap(all -> judges.of(merchant).flatMap(judge -> store(merchant, all, judge)));
    }

    /** The review is gone at its marketplace, so nobody has to answer it; later work on it ends as well. */
    public Mono<Void> remove(MerchantId merchant, String reviewId) {
        return cases.lastOf(merchant, reviewId)
                .flatMap(last -> cases.change(merchant, last.id(), new RemoveReview())).then();
    }

    private Mono<Void> store(MerchantId merchant, List<Assessment> all, CourtesyJudge judge) {
        var now = clock.instant();
        var opened = all.stream().flatMap(a -> duties(a, judge).first(a, now).stream()).toList();
        return cases.open(merchant, opened).flatMap(done -> reconsider(merchant, known(all, done), judge));
    }

    private static Map<String, List<Assessment>> known(List<Assessment> all, Inserted done) {
        return all.stream().filter(a -> !a.makesACase() || done.existed().contains(a.firstCaseId()))
                .collect(Collectors.groupingBy(a -> a.review().reviewId()));
    }

    /** Most of what is told again says nothing new, so all are read at once and only changes are written. */
    private Mono<Void> reconsider(MerchantId merchant, Map<String, List<Assessment>> byReview, CourtesyJudge judge) {
        return byReview.isEmpty()
                ? Mono.empty()
                : cases.lastOf(merchant, byReview.keySet()).flatMapMany(last -> Flux.fromIterable(byReview.values())
                        .filter(told -> isNews(last, told, judge)))
                        .flatMap(told -> Flux.fromIterable(told).concatMap(a -> reconsider(merchant, a, judge)).then(),
                                AT_ONCE)
                        .then();
    }

    private boolean isNews(Map<String, ResponseCase> last, List<Assessment> told, CourtesyJudge judge) {
        var known = last.get(told.getFirst().review().reviewId());
        var now = clock.instant();
        return known == null
                ? told.stream().anyMatch(Assessment::makesACase)
                : told.stream().anyMatch(a -> !duties(a, judge).next(known, a, now).isNothing());
    }

    private Mono<Void> reconsider(MerchantId merchant, Assessment a, CourtesyJudge judge) {
        return cases.lastOf(merchant, a.review().reviewId()).flatMap(last -> cases.change(merchant, last.id(),
                (c, now) -> Objects.requireNonNullElse(duties(a, judge).next(c, a, now).changed(), c)))
                .flatMap(last -> openNext(merchant, last, a, judge));
    }

    private Mono<Void> openNext(MerchantId merchant, ResponseCase last, Assessment a, CourtesyJudge judge) {
        var opened = duties(a, judge).next(last, a, clock.instant()).opened();
        return opened == null ? Mono.empty() : cases.open(merchant, List.of(opened)).then();
    }

    private static List<Assessment> assessed(MerchantId merchant, List<Judged> judged, PolicyHistory policies,
            Map<String, Integer> repeats) {
        var seen = new HashMap<>(repeats);
        var all = new ArrayList<Assessment>(judged.size());
        for (var j : judged) {
            var customer = j.review().customerId();
            var before = customer == null ? 0 : seen.getOrDefault(customer, 0);
            var shop = new ShopRef(j.shop().id(), j.shop().name(), j.shop().marketplace());
            var a = new Assessment(merchant.value(), j.firstCaseId(), j.review(), shop, j.shop().teamIds(),
                    j.shop().enforceFrom(), policies, before, j.shop().replyWindow(), j.history(),
                    j.byPolicy());
            if (customer != null && a.makesACase()) {
                seen.put(customer, before + 1);
            }
            all.add(a);
        }
        return all;
    }

    private Mono<Map<String, Integer>> repeats(MerchantId merchant, List<Judged> judged) {
        var customers = judged.stream().map(j -> j.review().customerId()).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return customers.isEmpty() ? Mono.just(Map.of()) : cases.countsOf(merchant, customers);
    }

    /** A review may overtake its shop on the way; who may see it must be known before it is there. */
    private Mono<Void> learnShops(MerchantId merchant, List<Judged> judged) {
        var told = judged.stream().map(Judged::shop)
                .collect(Collectors.toMap(ShopCopy::id, s -> s, (a, b) -> a.sequence() >= b.sequence() ? a : b));
        return shops.of(merchant).flatMapMany(known -> Flux.fromIterable(told.values()).filter(s -> isNews(s, known)))
                .concatMap(s -> shops.learn(merchant, s)).then();
    }

    private static boolean isNews(ShopCopy told, Map<String, ShopCopy> known) {
        var before = known.get(told.id());
        return before == null || told.sequence() > before.sequence();
    }

    private static Obligations duties(Assessment a, CourtesyJudge judge) {
        return new Obligations(n -> Ids.hash("case_", a.review().reviewId(), String.valueOf(n)), judge);
    }
}
