package dev.replydesk.response.calendars;

import dev.replydesk.chassis.problem.ProblemException;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the whole days out of an iCalendar file (RFC 5545), from a month ago to three years ahead. */
@org.springframework.stereotype.Component
class HolidayFeeds {
    private static final Logger LOG = LoggerFactory.getLogger(HolidayFeeds.class);
    private static final int MONTHS_BACK = 1;
    private static final int YEARS_AHEAD = 3;
    private static final int MOST_DAYS = 1_000;
    private static final Set<Frequency> WHOLE_DAYS = Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY,
            Frequency.YEARLY);

    HolidayFeed read(String text, LocalDate today) {
        var range = new Period<>(today.minusMonths(MONTHS_BACK), today.plusYears(YEARS_AHEAD));
        var days = new TreeMap<LocalDate, String>();
        var ignored = new ArrayList<HolidayPreview.Ignored>();
        parsed(text).<VEvent>getComponents(Component.VEVENT).forEach(event -> {
            var reason = reasonToIgnore(event);
            if (reason == null) {
                dates(event, range).forEach(date -> days.putIfAbsent(date, nameOf(event)));
            } else {
                ignored.add(new HolidayPreview.Ignored(nameOf(event), reason));
            }
        });
        onlySome(days);
        return new HolidayFeed(
                days.entrySet().stream().map(e -> new HolidayFeed.Day(e.getKey(), e.getValue())).toList(),
                ignored);
    }

    private static net.fortuna.ical4j.model.Calendar parsed(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException | RuntimeException e) {
            LOG.debug("no iCalendar file", e);
            throw ProblemException.invalid("ics",
                    "is no iCalendar file: it must begin with BEGIN:VCALENDAR and hold VEVENT entries");
        }
    }

    private static @Nullable String reasonToIgnore(VEvent event) {
        if (!(start(event) instanceof LocalDate)) {
            return "it has a time of day, or no date; only whole days count";
        }
        if (event.getProperty(Property.STATUS).filter(s -> "CANCELLED".equalsIgnoreCase(s.getValue())).isPresent()) {
            return "it is cancelled";
        }
        return event.<RRule<?>>getProperty(Property.RRULE)
                .filter(r -> !WHOLE_DAYS.contains(r.getRecur().getFrequency())).isPresent()
                        ? "it repeats within a day"
                        : null;
    }

    private static @Nullable Temporal start(VEvent event) {
        return event.<DtStart<?>>getProperty(Property.DTSTART).map(DtStart::getDate).orElse(null);
    }

    private static Stream<LocalDate> dates(VEvent event, Period<LocalDate> range) {
        return event.<LocalDate>calculateRecurrenceSet(range).stream().flatMap(HolidayFeeds::each)
                .filter(d -> !d.isBefore(range.getStart()) && d.isBefore(range.getEnd()));
    }

    /** The end of a whole day is the day after it; an event without an end is one day long. */
    private static Stream<LocalDate> each(Period<LocalDate> days) {
        var end = days.getEnd();
        return end.isAfter(days.getStart()) ? days.getStart().datesUntil(end) : Stream.of(days.getStart());
    }

    private static String nameOf(VEvent event) {
        return event.getProperty(Property.SUMMARY).map(Property::getValue).map(String::strip).filter(s -> !s.isEmpty())
                .map(s -> s.length() > 100 ? s.substring(0, 100) : s).orElse("-");
    }

    private static void onlySome(Map<LocalDate, String> days) {
        if (days.size() > MOST_DAYS) {
            throw ProblemException.invalid("ics",
                    "names " + days.size() + " days within three years; at most " + MOST_DAYS + " can be taken");
        }
    }
}
