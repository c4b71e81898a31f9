package dev.replydesk.review.shop;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.store.Cursor;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.review.Page;
import dev.replydesk.review.shop.domain.NewShop;
import dev.replydesk.review.shop.domain.Publishing;
import dev.replydesk.review.shop.domain.Shop;
import dev.replydesk.review.shop.domain.ShopCard;
import dev.replydesk.review.shop.domain.ShopChange;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps shops, and tells other features which of them somebody may see. */
@Service
public class ShopService {
    private static final String SELF = "service:review-service";
    private final Shops shops;
    private final Clock clock;

    ShopService(Shops shops, Clock clock) {
        this.shops = shops;
        this.clock = clock;
    }

    public Mono<Shop> create(Principal caller, NewShop wanted) {
        var id = Shops.id(caller.merchant(), wanted.marketplace(), wanted.key());
        return shops.insert(caller.merchant(), Shop.create(wanted, id, caller.subject(), clock.instant()))
                .onErrorMap(AlreadyStored.class, _ -> new ShopKeyTaken(wanted));
    }

    public Mono<Shop> change(Principal caller, String id, long version, ShopChange change) {
        return get(caller, id).flatMap(_ -> shops.update(caller.merchant(), id, shop -> {
            IfMatch.check(version, shop.version());
            return shop.change(change, caller.subject(), clock.instant());
        }));
    }

    /** Called when an account at the marketplace is connected or taken away; the shop's history names the service. */
    public Mono<Shop> publishThrough(MerchantId merchant, String shopId, Publishing how) {
        return shops.update(merchant, shopId, shop -> shop.publishing(how, SELF, clock.instant()))
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound("There is no shop " + shopId)));
    }

    /** The shop as it is now, whoever asks; empty when the merchant has none with that id. */
    public Mono<ShopCard> card(MerchantId merchant, String shopId) {
        return shops.find(merchant, shopId).map(Shop::card);
    }

    public Mono<Shop> get(Principal caller, String id) {
        return shops.find(caller.merchant(), id).filter(shop -> sees(caller, shop))
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound("There is no shop " + id)));
    }

    public Mono<Page<Shop>> list(Principal caller, String after, int limit) {
        return all(caller, after).take(limit + 1L).collectList()
                .map(rows -> Page.of(rows, limit, shop -> Cursor.of(shop.id()).encode()));
    }

    /** Every shop of the caller. */
    public Flux<Shop> all(Principal caller) {
        return all(caller, "");
    }

    private Flux<Shop> all(Principal caller, String after) {
        return shops.after(caller.merchant(), after).filter(shop -> sees(caller, shop));
    }

    /** The shops of the caller among these, by marketplace and key; what is missing does not exist for the caller. */
    public Mono<Map<ShopName, ShopCard>> cards(Principal caller, Collection<ShopName> names) {
        var ids = names.stream().map(n -> Shops.id(caller.merchant(), n.marketplace(), n.key())).toList();
        return shops.findAll(caller.merchant(), ids).filter(shop -> sees(caller, shop))
                .collectMap(shop -> new ShopName(shop.marketplace(), shop.key()), Shop::card);
    }

    /** The shops whose reviews the caller may read. */
    public Mono<Visibility> visible(Principal caller) {
        if (seesAll(caller)) {
            return Mono.just(new Visibility.All());
        }
        return shops.after(caller.merchant(), "").collectList().map(all -> {
            var open = all.stream().filter(shop -> sees(caller, shop)).map(Shop::id).toList();
            return open.size() == all.size() ? new Visibility.All() : new Visibility.Only(open);
        });
    }

    private static boolean sees(Principal caller, Shop shop) {
        return seesAll(caller) || caller instanceof Principal.Person person && shop.isOpenTo(person.teamIds());
    }

    private static boolean seesAll(Principal caller) {
        return switch (caller) {
            case Principal.Person person -> person.has(Role.ADMIN) || person.has(Role.AUDITOR);
            case Principal.ApiKey _ -> true;
            case Principal.Service _ -> false;
        };
    }
}
