package dev.replydesk.review.source;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.shop.domain.ShopCard;
import dev.replydesk.review.source.domain.CountedDay;
import dev.replydesk.review.source.domain.Span;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What was compared of the days and months that are compared today; older comparisons say nothing any more. */
@Component
class Counted {
    private final CountedDays days;
    private final SourceProperties properties;
    private final Clock clock;

    Counted(CountedDays days, SourceProperties properties, Clock clock) {
        this.days = days;
        this.properties = properties;
        this.clock = clock;
    }

    Flux<CountedDay> of(MerchantId merchant, ShopCard shop) {
        var today = LocalDate.ofInstant(clock.instant(), shop.zone());
        var spans = Span.backFrom(today, properties.days(), properties.months());
        return days.findAll(merchant, spans.stream().map(s -> CountedDays.id(merchant, shop.id(), s)).toList());
    }
}
