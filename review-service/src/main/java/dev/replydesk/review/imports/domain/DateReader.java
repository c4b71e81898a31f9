package dev.replydesk.review.imports.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads dates by the formats somebody named, or by those of ISO 8601 and its neighbours; a 31 February is no date. */
public final class DateReader {
    private static final List<String> USUAL = List.of("yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm",
            "yyyy-MM-dd HH:mm:ss z", "yyyy-MM-dd HH:mm:ss Z", "yyyy/M/d", "yyyy/M/d H:mm", "yyyy/M/d H:mm:ss",
            "yyyy年M月d日");
    private final List<DateTimeFormatter> formats;

    private DateReader(List<DateTimeFormatter> formats) {
        this.formats = List.copyOf(formats);
    }

    /**
     * @throws IllegalArgumentException
     *             if one of these is no format
     */
    public static DateReader of(List<String> formats) {
        if (!formats.isEmpty()) {
            return new DateReader(formats.stream().map(DateReader::format).toList());
        }
        var usual = new ArrayList<>(List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME,
                DateTimeFormatter.ISO_LOCAL_DATE_TIME));
        USUAL.stream().map(DateReader::format).forEach(usual::add);
        return new DateReader(usual);
    }

    /** People write yyyy, YYYY and DD; the strict way, which refuses what no calendar has, wants uuuu and dd. */
    private static DateTimeFormatter format(String pattern) {
        var strict = outsideQuotes(pattern);
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(strict)
                .toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT)
                .withChronology(IsoChronology.INSTANCE);
    }

    private static String outsideQuotes(String pattern) {
        var parts = pattern.split("'", -1);
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = parts[i].replace('Y', 'u').replace('y', 'u').replace('D', 'd');
        }
        return String.join("'", parts);
    }

    /** A date without a time is the end of that day in the zone, but not after now. */
    Optional<WrittenDate> read(String text, ZoneId zone, Instant now) {
        return formats.stream().flatMap(f -> parsed(f, text).stream()).findFirst().map(found -> switch (found) {
            case ZonedDateTime exact -> new WrittenDate(exact.toInstant().truncatedTo(ChronoUnit.MILLIS), null);
            case LocalDateTime local -> new WrittenDate(local.atZone(zone).toInstant().truncatedTo(ChronoUnit.MILLIS),
                    null);
            default -> day(LocalDate.from(found), zone, now);
        });
    }

    boolean reads(String text) {
        return formats.stream().anyMatch(f -> parsed(f, text).isPresent());
    }

    private static WrittenDate day(LocalDate day, ZoneId zone, Instant now) {
        var begin = day.atStartOfDay(zone).toInstant();
        var end = day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
        return new WrittenDate(end.isAfter(now) && !begin.isAfter(now) ? now : end, begin);
    }

    private static Optional<TemporalAccessor> parsed(DateTimeFormatter format, String text) {
        try {
            return Optional.of(format.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
