package dev.replydesk.review.source;

import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.review.review.ReviewService;
import dev.replydesk.review.shop.ShopService;
import dev.replydesk.review.shop.domain.Shop;
import dev.replydesk.review.source.domain.CountedDay;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows for each day whether everything is here that the marketplace has. */
@Service
public class CompletenessService {
    private static final int AT_ONCE = 4;
    private final CountedDays days;
    private final Counted counted;
    private final ReviewService reviews;
    private final ShopService shops;
    private final Clock clock;

    CompletenessService(CountedDays days, Counted counted, ReviewService reviews, ShopService shops, Clock clock) {
        this.days = days;
        this.counted = counted;
        this.reviews = reviews;
        this.shops = shops;
        this.clock = clock;
    }

    /** The zone whose days these are, the newest first. */
    public record Completeness(ZoneId zone, List<Day> days) {}

    /** One day; without a comparison it says only what is here. */
    public record Day(LocalDate day, long here, @Nullable CountedDay compared) {}

    public Mono<Completeness> of(Principal caller, String shopId, int wanted) {
        return shops.get(caller, shopId).flatMap(shop -> {
            var today = LocalDate.ofInstant(clock.instant(), shop.zone());
            return days.since(caller.merchant(), shopId, today.minusDays(wanted - 1L))
                    .filter(counted -> counted.until() == null).collectMap(CountedDay::day)
                    .flatMapMany(known -> Flux.range(0, wanted)
                            .flatMapSequential(back -> day(caller, shop, today.minusDays(back), known), AT_ONCE))
                    .collectList().map(all -> new Completeness(shop.zone(), all));
        });
    }

    /** The shops of the caller that were compared, those that lack most first. */
    public Mono<List<ShopGaps>> gaps(Principal caller) {
        return shops.all(caller).flatMap(shop -> counted.of(caller.merchant(), shop.card()).collectList()
                .filter(all -> !all.isEmpty()).map(all -> ShopGaps.of(shop, all)), AT_ONCE)
                .collectSortedList(Comparator.comparingLong(ShopGaps::missing).reversed()
                        .thenComparing(gaps -> gaps.shop().name()));
    }

    private Mono<Day> day(Principal caller, Shop shop, LocalDate day, Map<LocalDate, CountedDay> known) {
        var compared = known.get(day);
        if (compared != null) {
            return Mono.just(new Day(day, compared.here(), compared));
        }
        return reviews.count(caller.merchant(), shop.id(), day.atStartOfDay(shop.zone()).toInstant(),
                day.plusDays(1).atStartOfDay(shop.zone()).toInstant()).map(here -> new Day(day, here, null));
    }
}
