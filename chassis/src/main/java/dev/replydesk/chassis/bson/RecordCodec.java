package dev.replydesk.chassis.bson;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/** Writes a record's components as the fields of a document and makes the record of them again. */
public final class RecordCodec<T> implements Codec<T> {
    private final Class<T> type;
    private final List<Component> components;
    private final Map<String, Component> byName = new HashMap<>();
    private final Construction<T> construction;

    RecordCodec(Class<T> type, CodecRegistry registry, Unread unread) {
        this.type = type;
        RecordComponent[] declared = type.getRecordComponents();
        this.components = Component.of(declared, registry, unread);
        this.construction = Construction.of(type, declared);
        components.forEach(c -> byName.put(c.name(), c));
    }

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        writer.writeStartDocument();
        writeFields(writer, value, Set.of(), context);
        writer.writeEndDocument();
    }

    /** Writes into the document that is open, except the fields of these names. */
    public void writeFields(BsonWriter writer, T value, Set<String> except, EncoderContext context) {
        for (var component : components) {
            if (except.isEmpty() || !except.contains(component.name())) {
                component.write(writer, value, context);
            }
        }
    }

    /**
     * What has to be written for {@code after} to stand where {@code before} stands, but for the fields of these names.
     */
    public FieldChanges changes(T before, T after, Set<String> except) {
        var changes = new FieldChanges();
        changes.compare("", components, before, after, except);
        return changes;
    }

    /** Adds what differs in a record that lies within another, under this path. */
    void compare(FieldChanges changes, String under, Object before, Object after) {
        changes.compare(under, components, before, after, Set.of());
    }

    /** What the record holds under this stored name; null also if it has no such component. */
    public @Nullable Object valueOf(T value, String name) {
        var component = byName.get(name);
        return component == null ? null : component.valueOf(value);
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        var fields = fields();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            fields.read(reader.readName(), reader, context);
        }
        reader.readEndDocument();
        return fields.build();
    }

    /** Collects fields in any order; what the record does not know is skipped, what is missing is null or zero. */
    public Fields fields() {
        return new Fields();
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }

    /** The fields of one document on their way to becoming a record. */
    public final class Fields {
        private final @Nullable Object[] values = construction.blank();
        private int next;

        private Fields() {
        }

        /** Reads the field on which the reader stands. */
        public void read(String name, BsonReader reader, DecoderContext context) {
            var component = next < components.size() && components.get(next).name().equals(name)
                    ? components.get(next)
                    : byName.get(name);
            if (component == null) {
                reader.skipValue();
                return;
            }
            next = component.index() + 1;
            if (!component.isRead()) {
                reader.skipValue();
            } else if (reader.getCurrentBsonType() == BsonType.NULL) {
                reader.readNull();
            } else {
                values[component.index()] = decoded(component, reader, context);
            }
        }

        /** Sets a field that was read already, if the record has it. */
        public void put(String name, Object value) {
            var component = byName.get(name);
            if (component != null) {
                values[component.index()] = value;
            }
        }

        public T build() {
            return construction.make(values);
        }

        private Object decoded(Component component, BsonReader reader, DecoderContext context) {
            try {
                return component.codec().decode(reader, context);
            } catch (IllegalArgumentException | BsonInvalidOperationException e) {
                throw new CodecConfigurationException("The stored field " + component.name() + " of "
                        + type.getSimpleName() + " cannot be read: " + e.getMessage(), e);
            }
        }
    }
}
