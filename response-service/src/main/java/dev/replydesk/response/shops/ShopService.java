package dev.replydesk.response.shops;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.response.people.PeopleService;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * The shops of a merchant. Every request asks who may see what, so they are kept for a second; a right that was taken
 * away is gone by then.
 */
@Service
public class ShopService {
    private static final Duration KEPT = Duration.ofSeconds(1);
    private final Shops shops;
    private final PeopleService people;
    private final Map<MerchantId, Mono<Map<String, ShopCopy>>> kept = new ConcurrentHashMap<>();

    ShopService(Shops shops, PeopleService people) {
        this.shops = shops;
        this.people = people;
    }

    /** By id. */
    public Mono<Map<String, ShopCopy>> of(MerchantId merchant) {
        return kept.computeIfAbsent(merchant, m -> load(m).cache(s -> KEPT, e -> Duration.ZERO, () -> Duration.ZERO));
    }

    /** By id, or by the key it has at a marketplace; empty when the merchant has none. */
    public Mono<ShopCopy> named(MerchantId merchant, @Nullable String marketplace, String idOrKey) {
        return of(merchant).mapNotNull(all -> {
            var byId = all.get(idOrKey);
            return byId != null
                    ? byId
                    : all.values().stream()
                            .filter(s -> s.key().equals(idOrKey) && s.marketplace().equals(marketplace)).findFirst()
                            .orElse(null);
        });
    }

    public Mono<ShopCopy> learn(MerchantId merchant, ShopCopy told) {
        return shops.put(merchant, told).doOnNext(s -> kept.remove(merchant));
    }

    private Mono<Map<String, ShopCopy>> load(MerchantId merchant) {
        return people.deletedTeams(merchant).flatMap(deleted -> shops.all(merchant).map(s -> s.without(deleted))
                .collect(Collectors.toMap(ShopCopy::id, Function.identity())));
    }
}
