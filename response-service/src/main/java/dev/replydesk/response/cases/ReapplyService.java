package dev.replydesk.response.cases;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.response.cases.domain.reapply.ReapplyRun;
import dev.replydesk.response.cases.domain.reapply.ReapplyRun.Order;
import dev.replydesk.response.cases.domain.reapply.ReapplyScope;
import dev.replydesk.response.cases.domain.reapply.ReapplyTally;
import dev.replydesk.response.shops.ShopService;
import dev.replydesk.response.sla.PolicyService;
import dev.replydesk.response.sla.domain.PolicyHistory;
import dev.replydesk.response.sla.domain.PolicySet;
import dev.replydesk.response.sla.domain.ReapplyChoice;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Says what the policies of today would do to cases that are open, and starts doing it; {@link ReapplyLoop} does. */
@Service
public class ReapplyService {
    private static final int SHOWN = 20;
    private static final String NO_RUN = "preview";

    private final CaseAccess access;
    private final Cases cases;
    private final Reapplying reapplying;
    private final ReapplyRuns runs;
    private final PolicyService policies;
    private final ShopService shops;
    private final Clock clock;

    /** What would be done under which version of the list. */
    public record Preview(long version, ReapplyTally tally) {}

    ReapplyService(CaseAccess access, Cases cases, Reapplying reapplying, ReapplyRuns runs, PolicyService policies,
            ShopService shops, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.reapplying = reapplying;
        this.runs = runs;
        this.policies = policies;
        this.shops = shops;
        this.clock = clock;
    }

    public Mono<Preview> preview(ReapplyChoice choice, @Nullable String policyId, @Nullable String shopId) {
        return access.viewer(PolicyService.WRITE).flatMap(v -> policies.current(v.merchant())
                .flatMap(set -> order(v, set, choice, policyId, shopId).flatMap(order -> preview(v, order, set))));
    }

    /** Under the version that was previewed, and under no other. */
    public Mono<ReapplyRun> start(@Nullable String ifMatch, ReapplyChoice choice, @Nullable String policyId,
            @Nullable String shopId) {
        return access.viewer(PolicyService.WRITE).flatMap(v -> policies.current(v.merchant())
                .map(set -> previewed(ifMatch, set))
                .flatMap(set -> order(v, set, choice, policyId, shopId).flatMap(order -> start(v, order, set))));
    }

    /** Cases that were changed stay so. Again, or when it is over, this changes nothing. */
    public Mono<ReapplyRun> stop(String id) {
        return access.viewer(PolicyService.WRITE).flatMap(v -> runs.update(v.merchant(), id, r -> r.stopped(v.actor())))
                .switchIfEmpty(Mono.error(() -> ProblemException
                        .notFound("There is no such run of policies over open cases; the list names those there are")));
    }

    public Mono<List<ReapplyRun>> latest() {
        return access.viewer(PolicyService.WRITE).flatMap(v -> runs.latest(v.merchant(), SHOWN).collectList());
    }

    private Mono<Preview> preview(Viewer viewer, Order order, PolicySet set) {
        var task = new Reapplying.Task(viewer.merchant(), NO_RUN, order.choice(), set.version(), order.by(),
                order.scope(), clock.instant());
        return reapplying.page(task, null)
                .expand(page -> page.isLast() ? Mono.empty() : reapplying.page(task, page.lastId()))
                .reduce(ReapplyTally.none(set), (sum, page) -> sum.plus(NO_RUN, reapplying.wouldBe(page)))
                .map(sum -> new Preview(set.version(), sum));
    }

    private Mono<ReapplyRun> start(Viewer viewer, Order order, PolicySet set) {
        var now = clock.instant();
        return cases.countOpen(viewer.merchant(), order.scope(), now)
                .flatMap(total -> runs.insert(viewer.merchant(),
                        ReapplyRun.started(Ids.random("rap_", clock), order, set, now, total)))
                .onErrorResume(AlreadyStored.class, _ -> runs.running(viewer.merchant()).flatMap(ReapplyService::busy));
    }

    private Mono<Order> order(Viewer viewer, PolicySet set, ReapplyChoice choice, @Nullable String policyId,
            @Nullable String shopId) {
        var lists = policies.history(viewer.merchant(), set.version());
        return Mono.zip(shops.of(viewer.merchant()), lists, (known, history) -> {
            var seen = viewer.shops() == null ? null : List.copyOf(viewer.shops());
            checked(viewer, policyId, shopId, known, history);
            return new Order(choice, new ReapplyScope(policyId, shopId, seen), viewer.actor());
        });
    }

    private static void checked(Viewer viewer, @Nullable String policyId, @Nullable String shopId,
            Map<String, ?> known, PolicyHistory history) {
        if (shopId != null && (!known.containsKey(shopId) || !viewer.sees(shopId))) {
            throw ProblemException.invalid("shopId", "must be the id of a shop that you see; leave it out for all");
        }
        if (policyId != null && history.versions().stream().flatMap(v -> v.policies().policies().stream())
                .noneMatch(p -> p.id().equals(policyId))) {
            throw ProblemException.invalid("policyId",
                    "must be the id of a policy of this or an earlier version; leave it out for all");
        }
    }

    private static PolicySet previewed(@Nullable String ifMatch, PolicySet set) {
        var seen = IfMatch.version(ifMatch);
        if (seen != set.version()) {
            throw ProblemException.of(HttpStatus.PRECONDITION_FAILED, "precondition-failed",
                    "Version " + seen + " of the policies was previewed and version " + set.version()
                            + " holds now; preview again, then apply that one")
                    .with("currentVersion", set.version());
        }
        return set;
    }

    private static <T> Mono<T> busy(ReapplyRun other) {
        return Mono.error(ProblemException.conflict("conflict", "Policies are being applied to open cases already, "
                + other.tally().cases() + " of " + other.total()
                + " are done; start again when that is over, or stop it"));
    }
}
