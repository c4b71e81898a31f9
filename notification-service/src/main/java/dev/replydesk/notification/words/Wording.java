package dev.replydesk.notification.words;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences in the reader's language, so that no sentence is glued together in code. */
public record Wording(Locale locale, ResourceBundle sentences) {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Those of this bundle; Chinese for every kind of Chinese, English for everybody else. */
    public static Wording of(String bundle, String language) {
        var chinese = Locale.forLanguageTag(language).getLanguage().equals("zh");
        var locale = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        return new Wording(locale, ResourceBundle.getBundle(bundle, locale, NO_FALLBACK));
    }

    public String say(String key, Object... values) {
        return new MessageFormat(sentences.getString(key), locale).format(values);
    }

    /** The two largest units of a time that is not negative: days and hours, hours and minutes, minutes, or seconds. */
    public String time(Duration time) {
        if (time.toDays() > 0) {
            return say("time.days", time.toDays(), time.toHoursPart());
        }
        if (time.toHours() > 0) {
            return say("time.hours", time.toHours(), time.toMinutesPart());
        }
        return time.toMinutes() > 0
                ? say("time.minutes", time.toMinutes(), time.toSecondsPart())
                : say("time.seconds", time.toSeconds());
    }

    /** The time of the day alone. */
    public String clock(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).withZone(zone).format(instant);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(sentences.getString("day"), locale).format(day);
    }

    public String date(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern(sentences.getString("date"), locale).withZone(zone).format(instant);
    }
}
