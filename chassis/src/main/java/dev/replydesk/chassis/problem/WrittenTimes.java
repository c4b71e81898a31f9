package dev.replydesk.chassis.problem;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Takes instants, dates and durations only as they are written in RFC 3339 and ISO 8601, never as numbers. */
final class WrittenTimes {
    private WrittenTimes() {
    }

    static SimpleModule module() {
        var module = new SimpleModule("written-times");
        module.addDeserializer(Instant.class, new Written<>(Instant.class, WrittenTimes::instant));
        module.addDeserializer(LocalDate.class, new Written<>(LocalDate.class, LocalDate::parse));
        module.addDeserializer(Duration.class, new Written<>(Duration.class, Duration::parse));
        return module;
    }

    /** In whole milliseconds, which is what the store keeps. */
    private static Instant instant(String text) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from).truncatedTo(ChronoUnit.MILLIS);
    }

    private static final class Written<T> extends StdDeserializer<T> {
        private final transient Function<String, T> reader;

        Written(Class<T> type, Function<String, T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (T) context.handleUnexpectedToken(getValueType(context), parser);
            }
            try {
                return reader.apply(parser.getString());
            } catch (DateTimeException e) {
                throw context.weirdStringException(parser.getString(), handledType(), "not written as it should be");
            }
        }
    }
}
