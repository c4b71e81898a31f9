package dev.replydesk.response.cases;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.response.calendars.CalendarService;
import dev.replydesk.response.cases.domain.NoteArrival;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Starts to wait for an acknowledgement when the alert of a level has arrived. */
@Service
public class ArrivalService {
    private final Cases cases;
    private final CalendarService calendars;

    ArrivalService(Cases cases, CalendarService calendars) {
        this.cases = cases;
        this.calendars = calendars;
    }

    /** A case that is not there any more waits for nothing. */
    public Mono<Void> note(MerchantId merchant, String caseId, int level, Instant dueAt, Instant deliveredAt) {
        var at = deliveredAt.truncatedTo(ChronoUnit.MILLIS);
        return cases.find(merchant, caseId)
                .flatMap(known -> calendars.hours(merchant, known.value().clock().calendar()))
                .flatMap(hours -> cases.change(merchant, caseId, new NoteArrival(level, dueAt, at, hours))).then();
    }
}
