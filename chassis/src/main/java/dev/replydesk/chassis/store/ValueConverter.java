package dev.replydesk.chassis.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.util.ReflectionUtils;

/** Stores a record of one component as that component and reads it back, so that domain types need no annotation. */
final class ValueConverter implements GenericConverter {
    private final Class<? extends Record> type;
    private final RecordComponent component;
    private final Constructor<? extends Record> constructor;

    ValueConverter(Class<? extends Record> type) {
        if (type.getRecordComponents().length != 1) {
            throw new IllegalArgumentException(type.getName() + " is stored as one value but has not one component");
        }
        this.type = type;
        this.component = type.getRecordComponents()[0];
        this.constructor = BeanUtils.getResolvableConstructor(type);
        ReflectionUtils.makeAccessible(constructor);
        ReflectionUtils.makeAccessible(component.getAccessor());
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        var stored = component.getType();
        return Set.of(new ConvertiblePair(type, stored), new ConvertiblePair(stored, type));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        if (source == null) {
            return null;
        }
        return type.isInstance(source)
                ? ReflectionUtils.invokeMethod(component.getAccessor(), source)
                : BeanUtils
                        .instantiateClass(constructor, source);
    }
}
