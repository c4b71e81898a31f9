package dev.replydesk.chassis.bson;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * Writes the simple name of a sealed type's case beside it, so that moving a class never orphans what is stored. What
 * was stored before its type had cases is read as the first of them.
 */
final class SealedCodec<T> implements Codec<T> {
    private static final String CASE = "_t";
    private final Class<T> type;
    private final Unread unread;
    private final Map<String, RecordCodec<? extends T>> byName = new LinkedHashMap<>();

    SealedCodec(Class<T> type, CodecRegistry registry, Unread unread) {
        this.type = type;
        this.unread = unread;
        learn(type, registry);
    }

    private void learn(Class<?> sealed, CodecRegistry registry) {
        for (var permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                learn(permitted, registry);
            } else if (byName.put(permitted.getSimpleName(), codec(permitted, registry)) != null) {
                throw new CodecConfigurationException("Two cases of " + type.getName() + " would be stored as "
                        + permitted.getSimpleName() + "; rename one");
            }
        }
    }

    private RecordCodec<? extends T> codec(Class<?> permitted, CodecRegistry registry) {
        if (!permitted.isRecord()) {
            throw new CodecConfigurationException(permitted.getName() + " is a case of " + type.getName()
                    + " and must be a record to be stored");
        }
        return new RecordCodec<>(permitted.asSubclass(type), registry, unread);
    }

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        var name = value.getClass().getSimpleName();
        writer.writeStartDocument();
        writer.writeString(CASE, name);
        writeFields(named(name), writer, value, context);
        writer.writeEndDocument();
    }

    @SuppressWarnings("unchecked")
    private static <C> void writeFields(RecordCodec<C> codec, BsonWriter writer, Object value, EncoderContext context) {
        codec.writeFields(writer, (C) value, Set.of(), context);
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        var codec = named(caseAt(reader));
        return codec.decode(reader, context);
    }

    /** Looks ahead: the name need not be the first field. */
    private static String caseAt(BsonReader reader) {
        var mark = reader.getMark();
        reader.readStartDocument();
        var name = "";
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT && name.isEmpty()) {
            if (reader.readName().equals(CASE)) {
                name = reader.readString();
            } else {
                reader.skipValue();
            }
        }
        mark.reset();
        return name;
    }

    private RecordCodec<? extends T> named(String name) {
        var codec = name.isEmpty() ? byName.values().iterator().next() : byName.get(name);
        if (codec == null) {
            throw new CodecConfigurationException(type.getName() + " has no case \"" + name + "\", but it is stored");
        }
        return codec;
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }
}
