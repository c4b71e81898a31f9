package dev.replydesk.response.calendars;

import dev.replydesk.chassis.tenant.MerchantId;
import java.util.List;
import reactor.core.publisher.Mono;

/** Who sets deadlines by a calendar, asked this way round because deadlines already depend on calendars. */
@FunctionalInterface
public interface CalendarUse {
    /** The names of the policies in force that run by it. */
    Mono<List<String>> of(MerchantId merchant, String calendarId);
}
