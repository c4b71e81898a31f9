package dev.replydesk.chassis.bson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/**
 * What tells one value of a record from another, field by field, so that a store can write a change without writing the
 * whole document again: fields with another value, lists that only grew at their end, fields that are gone.
 */
public final class FieldChanges {
    private static final EncoderContext PLAIN = EncoderContext.builder().build();

    private final List<Field> set = new ArrayList<>();
    private final List<Field> grown = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();

    /** A path in the document, and the value that belongs there or, of a grown list, what comes after its end. */
    private record Field(String path, Codec<Object> codec, Object value) {
        void write(BsonWriter writer) {
            codec.encode(writer, value, PLAIN);
        }
    }

    FieldChanges() {
    }

    /** Writes each field with another value, by its path, into the document that is open. */
    public void writeSet(BsonWriter writer) {
        for (var field : set) {
            writer.writeName(field.path());
            field.write(writer);
        }
    }

    /** Writes what each grown list got, as {@code $push} wants it, into the document that is open. */
    public void writeGrown(BsonWriter writer) {
        for (var field : grown) {
            writer.writeStartDocument(field.path());
            writer.writeName("$each");
            field.write(writer);
            writer.writeEndDocument();
        }
    }

    /** Whether a list only grew. */
    public boolean hasGrown() {
        return !grown.isEmpty();
    }

    /** The paths of fields that have no value any more. */
    public List<String> gone() {
        return List.copyOf(gone);
    }

    <T> void compare(String under, List<Component> components, T before, T after, Set<String> except) {
        for (var component : components) {
            if (!except.contains(component.name())) {
                compare(under + component.name(), component.codec(), component.valueOf(before),
                        component.valueOf(after));
            }
        }
    }

    private void compare(String path, Codec<Object> codec, @Nullable Object before, @Nullable Object after) {
        if (before == after) {
            return;
        }
        if (after == null) {
            gone.add(path);
        } else if (before == null) {
            set.add(new Field(path, codec, after));
        } else if (codec instanceof RecordCodec<?> record) {
            record.compare(this, path + ".", before, after);
        } else if (before instanceof List<?> was && after instanceof List<?> is) {
            compareLists(path, codec, was, is);
        } else if (!before.equals(after)) {
            set.add(new Field(path, codec, after));
        }
    }

    private void compareLists(String path, Codec<Object> codec, List<?> before, List<?> after) {
        var known = before.size();
        if (after.size() < known || !after.subList(0, known).equals(before)) {
            set.add(new Field(path, codec, after));
        } else if (after.size() > known) {
            grown.add(new Field(path, codec, after.subList(known, after.size())));
        }
    }
}
