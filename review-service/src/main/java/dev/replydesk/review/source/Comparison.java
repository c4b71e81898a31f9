package dev.replydesk.review.source;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.marketplace.Connectors;
import dev.replydesk.review.marketplace.domain.Window;
import dev.replydesk.review.review.ReviewService;
import dev.replydesk.review.shop.ShopService;
import dev.replydesk.review.shop.domain.ShopCard;
import dev.replydesk.review.source.domain.Alarm;
import dev.replydesk.review.source.domain.CountedDay;
import dev.replydesk.review.source.domain.Source;
import dev.replydesk.review.source.domain.Span;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Compares what the marketplace counts with what is here, and has read again what differs: day by day, and month by
 * month before that, since a review may appear with any date.
 */
@Component
class Comparison {
    private static final Logger LOG = LoggerFactory.getLogger(Comparison.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private final CountedDays days;
    private final Connectors connectors;
    private final Connections connections;
    private final ReviewService reviews;
    private final ShopService shops;
    private final SourceProperties properties;
    private final Counter missing;
    private final Clock clock;

    Comparison(CountedDays days, Connectors connectors, Connections connections, ReviewService reviews,
            ShopService shops, SourceProperties properties, MeterRegistry meters, Clock clock) {
        this.days = days;
        this.connectors = connectors;
        this.connections = connections;
        this.reviews = reviews;
        this.shops = shops;
        this.properties = properties;
        this.missing = meters.counter("replydesk.reviews.missing");
        this.clock = clock;
    }

    /** Compares the newest span that is due, or tells what is lost once none is; says what that makes of the source. */
    Mono<UnaryOperator<Source>> compare(MerchantId merchant, Source source) {
        var now = clock.instant();
        return shops.card(merchant, source.shopId()).flatMap(shop -> {
            var today = LocalDate.ofInstant(now, shop.zone());
            var spans = Span.backFrom(today, properties.days(), properties.months());
            return days.since(merchant, shop.id(), spans.getLast().first()).collectMap(CountedDay::id)
                    .flatMap(known -> spans.stream().filter(span -> isDue(known.get(id(merchant, shop, span)), now))
                            .findFirst().map(span -> compare(merchant, source, shop, span,
                                    known.get(id(merchant, shop, span))))
                            .orElseGet(() -> Mono.just(compared(shop, spans.stream()
                                    .map(span -> known.get(id(merchant, shop, span))).filter(Objects::nonNull)
                                    .map(Objects::requireNonNull).toList()))));
        });
    }

    private UnaryOperator<Source> compared(ShopCard shop, List<CountedDay> counted) {
        var now = clock.instant();
        return source -> source.compared(new Alarm.Shop(shop.name(), shop.teamIds()), counted, now.plus(PAUSE), now);
    }

    private static String id(MerchantId merchant, ShopCard shop, Span span) {
        return CountedDays.id(merchant, shop.id(), span);
    }

    private static boolean isDue(@Nullable CountedDay known, Instant now) {
        return known == null || known.isDueAt(now);
    }

    private Mono<UnaryOperator<Source>> compare(MerchantId merchant, Source source, ShopCard shop, Span span,
            @Nullable CountedDay before) {
        var window = new Window(span.from(shop.zone()), span.to(shop.zone()));
        return Mono.zip(theirs(merchant, source, window), ours(merchant, shop, window))
                .map(both -> CountedDay.compare(id(merchant, shop, span), shop.id(), span, both.getT1(),
                        both.getT2(), before, LocalDate.ofInstant(clock.instant(), shop.zone()), clock.instant()))
                .flatMap(counted -> days.put(merchant, counted)).map(counted -> after(source, window, counted));
    }

    private Mono<Long> theirs(MerchantId merchant, Source source, Window window) {
        var reader = connectors.reader(source.marketplace());
        var account = connections.account(merchant, source);
        var to = Objects.requireNonNull(window.to());
        return reader.count(account, window.from(), to, false)
                .flatMap(open -> reader.count(account, window.from(), to, true).map(answered -> open + answered));
    }

    private Mono<Long> ours(MerchantId merchant, ShopCard shop, Window window) {
        return reviews.count(merchant, shop.id(), window.from(), Objects.requireNonNull(window.to()));
    }

    private UnaryOperator<Source> after(Source source, Window window, CountedDay counted) {
        var now = clock.instant();
        if (!counted.isToBeFetched()) {
            return s -> s.counted(null, now, now);
        }
        LOG.warn("{} lacks {} of the marketplace's {} reviews of {}{}; they are read again", source.id(),
                counted.missing(), counted.marketplace(), counted.day(),
                counted.until() == null ? "" : " to before " + counted.until());
        missing.increment(counted.missing());
        return s -> s.counted(window, now, now);
    }
}
