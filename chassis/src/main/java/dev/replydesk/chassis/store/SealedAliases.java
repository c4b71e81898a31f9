package dev.replydesk.chassis.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.convert.TypeInformationMapper;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.Alias;

/** Writes the simple name of a sealed type's case beside it, so that moving a class never orphans what is stored. */
final class SealedAliases implements TypeInformationMapper {
    private final Map<String, Class<?>> byAlias = new ConcurrentHashMap<>();
    private final Set<Class<?>> seen = new HashSet<>();

    /** Finds every sealed type below this one; two cases with one name are refused here, at start. */
    synchronized void learn(Type type) {
        switch (type) {
            case Class<?> c -> learnClass(c);
            case ParameterizedType p -> {
                for (var argument : p.getActualTypeArguments()) {
                    learn(argument);
                }
            }
            case WildcardType w -> learn(w.getUpperBounds()[0]);
            default -> {
            }
        }
    }

    private void learnClass(Class<?> type) {
        if (type.isArray()) {
            learn(type.getComponentType());
        } else if (seen.add(type)) {
            if (type.isSealed()) {
                for (var permitted : type.getPermittedSubclasses()) {
                    register(permitted);
                    learn(permitted);
                }
            }
            components(type);
        }
    }

    private void components(Class<?> type) {
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                learn(component.getGenericType());
            }
        }
    }

    private void register(Class<?> type) {
        var other = byAlias.putIfAbsent(type.getSimpleName(), type);
        if (other != null && other != type) {
            throw new IllegalStateException(type.getName() + " and " + other.getName() + " would be stored as one type "
                    + type.getSimpleName() + "; rename one");
        }
    }

    @Override
    public @Nullable TypeInformation<?> resolveTypeFrom(Alias alias) {
        var type = alias.getValue() instanceof String name ? byAlias.get(name) : null;
        return type == null ? null : TypeInformation.of(type);
    }

    @Override
    public Alias createAliasFor(TypeInformation<?> type) {
        var name = type.getType().getSimpleName();
        return Alias.ofNullable(byAlias.get(name) == type.getType() ? name : null);
    }
}
