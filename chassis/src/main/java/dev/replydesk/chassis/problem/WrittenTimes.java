package dev.replydesk.chassis.problem;

import dev.replydesk.chassis.time.WrittenInstants;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Reads and writes instants, dates and durations only as RFC 3339 and ISO 8601 do, never as numbers. */
final class WrittenTimes {
    private WrittenTimes() {
    }

    static SimpleModule module() {
        var module = new SimpleModule("written-times");
        module.addDeserializer(Instant.class, new Written<>(Instant.class, WrittenTimes::instant));
        module.addDeserializer(LocalDate.class, new Written<>(LocalDate.class, LocalDate::parse));
        module.addDeserializer(Duration.class, new Written<>(Duration.class, Duration::parse));
        module.addSerializer(Instant.class, new InstantWriter());
        return module;
    }

    /** In whole milliseconds, which is what the store keeps. */
    private static Instant instant(String text) {
        return WrittenInstants.parse(text).truncatedTo(ChronoUnit.MILLIS);
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

    private static final class InstantWriter extends StdSerializer<Instant> {
        InstantWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(WrittenInstants.format(value));
        }
    }
}
