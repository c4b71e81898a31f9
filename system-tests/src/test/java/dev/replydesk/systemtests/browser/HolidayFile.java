package dev.replydesk.systemtests.browser;

import com.microsoft.playwright.options.FilePayload;
import dev.replydesk.systemtests.desk.Api;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A public calendar as people bring it, with a day off, a make-up workday and an entry that is no whole day. */
final class HolidayFile {

    private static final String TEXT = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//holidays//EN
            BEGIN:VEVENT
            UID:1
            DTSTART;VALUE=DATE:%1$s
            SUMMARY:Founding Day
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTART;VALUE=DATE:%2$s
            SUMMARY:补班
            END:VEVENT
            BEGIN:VEVENT
            UID:3
            DTSTART:%1$sT180000Z
            SUMMARY:Party
            END:VEVENT
            END:VCALENDAR
            """;

    private HolidayFile() {
    }

    static void chooseIn(Visitor visitor) {
        var day = LocalDate.now(ZoneOffset.UTC).plusWeeks(1);
        var text = TEXT.formatted(written(day), written(day.plusDays(1))).replace("\n", "\r\n");
        visitor.page().locator("input[type=file]").setInputFiles(
                new FilePayload("holidays.ics", "text/calendar", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Hours with a night and a day that differs, into which the file can be taken over. */
    static String calendarOf(Api api) {
        return api.post("/api/v1/calendars", """
                {"name":"Front desk","zone":"Europe/Berlin","week":{"monday":[{"from":"09:00","to":"18:00"}],
                "friday":[{"from":"09:00","to":"12:00"},{"from":"20:00","to":"02:00"}]},
                "days":[{"date":"%s","name":"Stocktaking"}]}""".formatted(LocalDate.now(ZoneOffset.UTC).plusDays(3)))
                .expect(201).path("id").asString();
    }

    private static String written(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
