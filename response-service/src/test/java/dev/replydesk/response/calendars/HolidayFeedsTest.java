package dev.replydesk.response.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.response.calendars.domain.CalendarFixtures;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayFeedsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private final HolidayFeeds feeds = new HolidayFeeds();

    @Test
    void wholeDaysAreReadUpToTheDayBeforeTheirEnd() {
        var feed = feeds.read(feed(event("国庆节", "DTSTART;VALUE=DATE:20261001", "DTEND;VALUE=DATE:20261004"),
                event("One day", "DTSTART;VALUE=DATE:20261225")), TODAY);
        assertThat(feed.days()).extracting(d -> d.date() + " " + d.name()).containsExactly("2026-10-01 国庆节",
                "2026-10-02 国庆节", "2026-10-03 国庆节", "2026-12-25 One day");
        assertThat(feed.ignored()).isEmpty();
    }

    @Test
    void whatRepeatsEachYearIsThereForThreeYearsExceptWhereItIsTakenOut() {
        var feed = feeds.read(feed(event("New Year", "DTSTART;VALUE=DATE:20200101", "DTEND;VALUE=DATE:20200102",
                "RRULE:FREQ=YEARLY", "EXDATE;VALUE=DATE:20280101")), TODAY);
        assertThat(feed.days()).extracting(HolidayFeed.Day::date).containsExactly(LocalDate.of(2027, 1, 1),
                LocalDate.of(2029, 1, 1));
    }

    @Test
    void whatIsNoWholeDayIsNamedWithItsReason() {
        var feed = feeds.read(feed(event("Meeting", "DTSTART:20261001T090000Z"),
                event("Off", "DTSTART;VALUE=DATE:20261001", "STATUS:CANCELLED"),
                event("Often", "DTSTART;VALUE=DATE:20261001", "RRULE:FREQ=HOURLY")), TODAY);
        assertThat(feed.days()).isEmpty();
        assertThat(feed.ignored()).extracting(HolidayPreview.Ignored::name).containsExactly("Meeting", "Off", "Often");
        assertThat(feed.ignored()).extracting(HolidayPreview.Ignored::reason).doesNotHaveDuplicates();
    }

    @Test
    void aDayThatIsWorkedInReturnGetsTheHoursOfAWorkday() {
        var calendar = CalendarFixtures.weekdays(ZoneId.of("Asia/Shanghai"), 9, 18);
        var preview = feeds.read(feed(event("国庆节（班）", "DTSTART;VALUE=DATE:20261010"),
                event("国庆节（休）", "DTSTART;VALUE=DATE:20261001"),
                event("Sunday anyway", "DTSTART;VALUE=DATE:20261004")), TODAY).preview(calendar);
        assertThat(preview.days()).extracting(r -> r.day().date().getDayOfMonth() + " " + r.day().hours().size() + " "
                + r.before().size() + " " + r.changesHours()).containsExactly("1 0 1 true", "4 0 0 false",
                        "10 1 0 true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html></html>", "BEGIN:VCALENDAR",
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:2026\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"})
    void aFileOfAnotherFormatIsRefusedByName(String text) {
        assertThatThrownBy(() -> feeds.read(text, TODAY)).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.errors().getFirst().field()).isEqualTo("ics"));
    }

    @Test
    void aFeedThatClosesForYearsIsRefused() {
        var always = feed(event("Always", "DTSTART;VALUE=DATE:20260101", "RRULE:FREQ=DAILY"));
        assertThatThrownBy(() -> feeds.read(always, TODAY)).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.errors().getFirst().message()).contains("at most 1000"));
    }

    private static String event(String name, String... lines) {
        return "BEGIN:VEVENT\r\nUID:" + name.hashCode() + "@example.org\r\nDTSTAMP:20260101T000000Z\r\n"
                + String.join("\r\n", lines) + "\r\nSUMMARY:" + name + "\r\nEND:VEVENT\r\n";
    }

    private static String feed(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Sample//EN\r\n" + String.join("", events)
                + "END:VCALENDAR\r\n";
    }
}
