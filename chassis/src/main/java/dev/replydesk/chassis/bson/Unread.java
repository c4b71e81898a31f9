package dev.replydesk.chassis.bson;

import java.util.Map;
import java.util.Set;

/** Names the components that a reader passes over; they come back as null or zero, so their records must bear that. */
public record Unread(Map<Class<?>, Set<String>> components) {
    static final Unread NOTHING = new Unread(Map.of());

    public Unread {
        components = Map.copyOf(components);
    }

    boolean isRead(Class<?> type, String component) {
        return !components.getOrDefault(type, Set.of()).contains(component);
    }
}
