package dev.replydesk.review.source;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.marketplace.Connectors;
import dev.replydesk.review.marketplace.domain.Window;
import dev.replydesk.review.review.ReviewService;
import dev.replydesk.review.shop.ShopService;
import dev.replydesk.review.shop.domain.ShopCard;
import dev.replydesk.review.source.domain.CountedDay;
import dev.replydesk.review.source.domain.Source;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Compares, day by day, what the marketplace counts with what is here, and has the days read again that differ. */
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

    /** Compares the newest day that is due; says what that makes of the source. */
    Mono<UnaryOperator<Source>> compare(MerchantId merchant, Source source) {
        var now = clock.instant();
        return shops.card(merchant, source.shopId()).flatMap(shop -> {
            var today = LocalDate.ofInstant(now, shop.zone());
            return days.since(merchant, shop.id(), today.minusDays(properties.days() - 1L))
                    .collectMap(CountedDay::day)
                    .flatMap(known -> due(known, today, now)
                            .map(day -> compare(merchant, source, shop, day, Optional.ofNullable(known.get(day))))
                            .orElseGet(() -> Mono.just(s -> s.counted(null, now.plus(PAUSE), now))));
        });
    }

    private Optional<LocalDate> due(Map<LocalDate, CountedDay> known, LocalDate today, Instant now) {
        return IntStream.range(0, properties.days()).mapToObj(today::minusDays)
                .filter(day -> !known.containsKey(day) || known.get(day).isDueAt(now)).findFirst();
    }

    private Mono<UnaryOperator<Source>> compare(MerchantId merchant, Source source, ShopCard shop, LocalDate day,
            Optional<CountedDay> before) {
        var window = window(day, shop.zone());
        return Mono.zip(theirs(merchant, source, window), ours(merchant, shop, window))
                .map(both -> CountedDay.compare(CountedDays.id(merchant, shop.id(), day), shop.id(), day, both.getT1(),
                        both.getT2(), before.orElse(null), LocalDate.ofInstant(clock.instant(), shop.zone()),
                        clock.instant()))
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
        LOG.warn("{} of {} lacks {} of the marketplace's {} reviews; that day is read again", source.id(),
                counted.day(), counted.missing(), counted.marketplace());
        missing.increment(counted.missing());
        return s -> s.counted(window, now, now);
    }

    private static Window window(LocalDate day, ZoneId zone) {
        return new Window(day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
