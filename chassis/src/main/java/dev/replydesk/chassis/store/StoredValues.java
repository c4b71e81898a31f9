package dev.replydesk.chassis.store;

import java.util.Set;

/** The records with one component that are stored as that component; a service lists its own as a bean. */
public record StoredValues(Set<Class<? extends Record>> types) {
    public StoredValues {
        types = Set.copyOf(types);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static StoredValues of(Class<? extends Record>... types) {
        return new StoredValues(Set.of(types));
    }
}
