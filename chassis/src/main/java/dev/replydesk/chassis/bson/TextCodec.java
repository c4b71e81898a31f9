package dev.replydesk.chassis.bson;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Keeps a value as its text: a date is no instant of a zone, and a length of time needs no unit to be known. */
record TextCodec<T>(Class<T> type, Function<String, T> parse) implements Codec<T> {

    static List<Codec<?>> all() {
        return List.of(new TextCodec<>(LocalDate.class, LocalDate::parse),
                new TextCodec<>(Duration.class, Duration::parse), new TextCodec<>(ZoneId.class, ZoneId::of));
    }

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        writer.writeString(value.toString());
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        return parse.apply(reader.readString());
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }
}
