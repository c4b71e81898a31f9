package dev.replydesk.response.sla;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.response.calendars.CalendarUse;
import dev.replydesk.response.sla.domain.SlaPolicy;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells which policies in force run by a calendar, so that it is not taken away under them. */
@Component
class PoliciesByCalendar implements CalendarUse {
    private final PolicyBooks books;

    PoliciesByCalendar(PolicyBooks books) {
        this.books = books;
    }

    @Override
    public Mono<List<String>> of(MerchantId merchant, String calendarId) {
        return books.current(merchant).map(book -> book.current().policies().stream()
                .filter(p -> calendarId.equals(p.calendarId())).map(SlaPolicy::name).toList());
    }
}
