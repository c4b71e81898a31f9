package dev.replydesk.chassis.bson;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record: its place, its name in a document, how to read it off and how to store it, and whether it
 * is wanted when a document is read.
 */
record Component(int index, String name, MethodHandle accessor, Codec<Object> codec, boolean isRead) {
    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);

    static List<Component> of(RecordComponent[] declared, CodecRegistry registry, Unread unread) {
        return IntStream.range(0, declared.length).mapToObj(i -> of(i, declared[i], registry, unread)).toList();
    }

    private static Component of(int index, RecordComponent component, CodecRegistry registry, Unread unread) {
        return new Component(index, storedName(component.getName()), accessor(component), codec(component, registry),
                unread.isRead(component.getDeclaringRecord(), component.getName()));
    }

    private static String storedName(String name) {
        return name.equals("id") ? "_id" : name;
    }

    void write(BsonWriter writer, Object owner, EncoderContext context) {
        var value = valueOf(owner);
        if (value != null) {
            writer.writeName(name);
            codec.encode(writer, value, context);
        }
    }

    @Nullable
    Object valueOf(Object owner) {
        try {
            return (Object) accessor.invokeExact(owner);
        } catch (Throwable e) {
            throw Thrown.unchecked(e);
        }
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            var owner = component.getDeclaringRecord();
            return MethodHandles.privateLookupIn(owner, MethodHandles.lookup()).unreflect(component.getAccessor())
                    .asType(ACCESSOR);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(component + " is closed to the store", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Codec<Object> codec(RecordComponent component, CodecRegistry registry) {
        try {
            return (Codec<Object>) codec(component.getGenericType(), registry);
        } catch (CodecConfigurationException e) {
            throw new CodecConfigurationException(component.getDeclaringRecord().getName() + "." + component.getName()
                    + " has a type that cannot be stored: " + component.getGenericType(), e);
        }
    }

    private static Codec<?> codec(Type type, CodecRegistry registry) {
        return switch (type) {
            case ParameterizedType p -> registry.get((Class<?>) p.getRawType(), List.of(p.getActualTypeArguments()));
            case Class<?> c -> registry.get((Class<?>) MethodType.methodType(c).wrap().returnType());
            default -> throw new CodecConfigurationException(type + " is no class");
        };
    }
}
