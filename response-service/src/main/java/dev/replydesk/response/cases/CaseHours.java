package dev.replydesk.response.cases;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.response.calendars.CalendarService;
import dev.replydesk.response.calendars.domain.AroundTheClock;
import dev.replydesk.response.calendars.domain.CalendarRef;
import dev.replydesk.response.calendars.domain.WorkingTime;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The working time in which deadlines run, each by the version of its calendar that it was set by. */
@Component
class CaseHours {
    private final CalendarService calendars;

    CaseHours(CalendarService calendars) {
        this.calendars = calendars;
    }

    private record Key(MerchantId merchant, CalendarRef calendar) {}

    /** The hours of each of the cases that were asked about. */
    record Known(Map<Key, WorkingTime> byKey) {
        WorkingTime of(MerchantId merchant, CaseDocument d) {
            var calendar = d.value().clock().calendar();
            return calendar == null
                    ? AroundTheClock.ALWAYS
                    : Objects.requireNonNull(byKey.get(new Key(merchant, calendar)));
        }
    }

    Mono<WorkingTime> of(MerchantId merchant, CaseDocument d) {
        return calendars.hours(merchant, d.value().clock().calendar());
    }

    Mono<Known> of(Collection<Versioned<CaseDocument>> some) {
        var keys = some.stream().filter(d -> d.value().value().clock().calendar() != null).map(CaseHours::key)
                .distinct().toList();
        return Flux.fromIterable(keys)
                .concatMap(key -> calendars.hours(key.merchant(), key.calendar()).map(hours -> Map.entry(key, hours)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue).map(Known::new);
    }

    private static Key key(Versioned<CaseDocument> d) {
        return new Key(d.merchantId(), Objects.requireNonNull(d.value().value().clock().calendar()));
    }
}
