package dev.replydesk.chassis.bson;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Calls a record's own constructor, so that what it refuses or completes is refused and completed here as well. */
record Construction<T>(MethodHandle constructor, @Nullable Object[] blanks) {

    static <T> Construction<T> of(Class<T> type, RecordComponent[] components) {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            return new Construction<>(constructor, Arrays.stream(types).map(Construction::blank).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is closed to the store", e);
        }
    }

    /** What a component is when its field is missing: a field that a later version added reads as null or zero. */
    @Nullable
    Object[] blank() {
        return blanks.clone();
    }

    @SuppressWarnings("unchecked")
    T make(@Nullable Object[] values) {
        try {
            return (T) (Object) constructor.invokeExact(values);
        } catch (Throwable e) {
            throw Thrown.unchecked(e);
        }
    }

    private static @Nullable Object blank(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
