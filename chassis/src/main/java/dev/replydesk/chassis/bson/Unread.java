package dev.replydesk.chassis.bson;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names the components that a reader passes over; they come back as null or zero, so their records must bear that. */
public record Unread(Map<Class<?>, Set<String>> components) {
    static final Unread NOTHING = new Unread(Map.of());

    /** Refuses a name that its record does not have: a renamed component would be read again without a word. */
    public Unread {
        components = Map.copyOf(components);
        components.forEach(Unread::check);
    }

    boolean isRead(Class<?> type, String component) {
        return !components.getOrDefault(type, Set.of()).contains(component);
    }

    private static void check(Class<?> type, Set<String> names) {
        var declared = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
                .collect(Collectors.toSet());
        if (!declared.containsAll(names)) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no such components: " + names
                    + ", only " + declared);
        }
    }
}
