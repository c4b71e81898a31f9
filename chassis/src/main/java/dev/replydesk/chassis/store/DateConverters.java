package dev.replydesk.chassis.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Keeps a date as its text, because the default is midnight in the zone of whatever machine wrote it. */
final class DateConverters {
    private DateConverters() {
    }

    static List<Converter<?, ?>> all() {
        return List.of(new Writing(), new Reading());
    }

    @WritingConverter
    private static final class Writing implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate date) {
            return date.toString();
        }
    }

    @ReadingConverter
    private static final class Reading implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }
}
