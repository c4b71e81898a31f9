package dev.replydesk.response.cases;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.tenant.Permission;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.response.cases.domain.CaseChange;
import dev.replydesk.response.cases.domain.HandOver;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.shops.ShopService;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The one way to a case: right, merchant and shop are checked before anything is shown or changed. */
@Component
class CaseAccess {
    private final Cases cases;
    private final ShopService shops;

    CaseAccess(Cases cases, ShopService shops) {
        this.cases = cases;
        this.shops = shops;
    }

    Mono<Viewer> viewer(Permission needed) {
        return Principals.require(needed).flatMap(p -> shops.of(p.merchant()).map(all -> Viewer.of(p, all)));
    }

    /** The same caller with the shops as they are now. */
    Mono<Viewer> again(Viewer before) {
        return shops.of(before.merchant()).map(all -> Viewer.of(before.principal(), all));
    }

    Mono<ResponseCase> read(String id) {
        return viewer(Rights.READ).flatMap(v -> cases.find(v.merchant(), id).map(CaseDocument::value)
                .filter(c -> v.sees(c.shop().id()))).switchIfEmpty(unknown());
    }

    Mono<ResponseCase> change(Permission needed, String id, Function<Viewer, CaseChange> change) {
        return viewer(needed).flatMap(v -> change(v, id, change.apply(v)));
    }

    Mono<ResponseCase> change(Viewer viewer, String id, CaseChange change) {
        var handOver = new HandOver(change, shop -> viewer.byMarketplace().contains(shop.id()));
        return cases.change(viewer.merchant(), id, (c, now) -> {
            if (!viewer.sees(c.shop().id())) {
                throw notFound();
            }
            return handOver.on(c, now);
        }).switchIfEmpty(unknown()).onErrorMap(e -> CaseProblems.translated(e, viewer.language()));
    }

    static <T> Mono<T> unknown() {
        return Mono.error(CaseAccess::notFound);
    }

    static ProblemException notFound() {
        return ProblemException.notFound("There is no such case, reply or exemption among those you may see");
    }
}
