package dev.replydesk.response.cases;

import static dev.replydesk.chassis.tenant.Role.ADMIN;
import static dev.replydesk.chassis.tenant.Role.MANAGER;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.tenant.Permission;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.response.cases.domain.Outage;
import dev.replydesk.response.shops.ShopCopy;
import dev.replydesk.response.shops.ShopService;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Takes reports that the marketplace of a shop is out, and that it works again; {@link OutageLoop} does the rest. */
@Service
public class OutageService {
    private static final Permission REPORT = Permission.of(MANAGER, ADMIN).or(Scope.CASES_WRITE);
    private static final int SHOWN = 50;

    private final CaseAccess access;
    private final Outages outages;
    private final ShopService shops;
    private final Clock clock;

    /** An outage and the shop it stops. */
    public record Told(Outage outage, ShopCopy shop) {}

    OutageService(CaseAccess access, Outages outages, ShopService shops, Clock clock) {
        this.access = access;
        this.outages = outages;
        this.shops = shops;
        this.clock = clock;
    }

    /** While one lasts, reporting it again says which. */
    public Mono<Told> report(String shopId, @Nullable String note) {
        return access.viewer(REPORT).flatMap(v -> shop(v, shopId).flatMap(shop -> {
            var reported = Outage.reported(Ids.random("out_", clock), shopId, v.actor(), clock.instant(), note);
            return outages.insert(v.merchant(), reported)
                    .onErrorResume(AlreadyStored.class, _ -> outages.running(v.merchant(), shopId))
                    .map(outage -> new Told(outage, shop));
        }));
    }

    public Mono<Told> end(String id) {
        return access.viewer(REPORT).flatMap(v -> outages.find(v.merchant(), id)
                .flatMap(found -> shop(v, found.shopId()).flatMap(shop -> outages
                        .update(v.merchant(), id, o -> o.ended(v.actor(), clock.instant()))
                        .map(ended -> new Told(ended, shop))))
                .switchIfEmpty(Mono.error(OutageService::unknown)));
    }

    /** The latest of the shops that the caller sees. */
    public Mono<List<Told>> latest() {
        return access.viewer(Rights.READ).flatMap(v -> shops.of(v.merchant())
                .flatMap(all -> outages.latest(v.merchant(), v.shops(), SHOWN).filter(o -> all.containsKey(o.shopId()))
                        .map(o -> new Told(o, Objects.requireNonNull(all.get(o.shopId())))).collectList()));
    }

    private Mono<ShopCopy> shop(Viewer viewer, String shopId) {
        return shops.of(viewer.merchant()).mapNotNull(all -> viewer.sees(shopId) ? all.get(shopId) : null)
                .switchIfEmpty(Mono.error(OutageService::unknown));
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("There is no such shop or outage among those you may see");
    }
}
