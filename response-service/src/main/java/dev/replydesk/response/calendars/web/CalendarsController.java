package dev.replydesk.response.calendars.web;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.response.api.CalendarsApi;
import dev.replydesk.response.api.model.CalendarDto;
import dev.replydesk.response.api.model.CalendarListDto;
import dev.replydesk.response.api.model.CalendarRequestDto;
import dev.replydesk.response.api.model.HolidayPreviewDto;
import dev.replydesk.response.api.model.HolidayPreviewRequestDto;
import dev.replydesk.response.calendars.CalendarBook;
import dev.replydesk.response.calendars.CalendarService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lists, writes and retires calendars, and shows what a feed of holidays would change. */
@RestController
class CalendarsController implements CalendarsApi {
    private final CalendarService calendars;

    CalendarsController(CalendarService calendars) {
        this.calendars = calendars;
    }

    @Override
    public Mono<ResponseEntity<CalendarListDto>> listCalendars(ServerWebExchange exchange) {
        return calendars.list().map(all -> new CalendarListDto(all.stream().map(CalendarDtos::calendar).toList()))
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<CalendarDto>> createCalendar(Mono<CalendarRequestDto> body,
            @Nullable String idempotencyKey, ServerWebExchange exchange) {
        return body.flatMap(b -> calendars.create(b.getName().strip(), CalendarRequests.calendar(b)))
                .map(book -> answer(HttpStatus.CREATED, book));
    }

    @Override
    public Mono<ResponseEntity<CalendarDto>> getCalendar(String id, ServerWebExchange exchange) {
        return calendars.get(id).map(book -> answer(HttpStatus.OK, book));
    }

    @Override
    public Mono<ResponseEntity<CalendarDto>> replaceCalendar(String id, Mono<CalendarRequestDto> body,
            @Nullable String ifMatch, ServerWebExchange exchange) {
        return body.flatMap(b -> calendars.replace(id, ifMatch, b.getName().strip(), CalendarRequests.calendar(b)))
                .map(book -> answer(HttpStatus.OK, book));
    }

    @Override
    public Mono<ResponseEntity<Void>> deleteCalendar(String id, @Nullable String ifMatch, ServerWebExchange exchange) {
        return calendars.retire(id, ifMatch).thenReturn(ResponseEntity.noContent().build());
    }

    @Override
    public Mono<ResponseEntity<HolidayPreviewDto>> previewHolidays(Mono<HolidayPreviewRequestDto> body,
            ServerWebExchange exchange) {
        return body.flatMap(b -> calendars.preview(CalendarRequests.calendar(b.getCalendar()), b.getIcs()))
                .map(CalendarDtos::preview).map(ResponseEntity::ok);
    }

    private static ResponseEntity<CalendarDto> answer(HttpStatus status, CalendarBook book) {
        return ResponseEntity.status(status).eTag(IfMatch.etag(book.version())).body(CalendarDtos.calendar(book));
    }
}
