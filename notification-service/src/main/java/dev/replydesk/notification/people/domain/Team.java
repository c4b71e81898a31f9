package dev.replydesk.notification.people.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A team as far as it says who is told: one that was deleted narrows nothing, and its lead stands in for the others.
 */
public record Team(String id, long sequence, String name, boolean deleted, @Nullable String leadId) implements Copy {

    public Team {
        name = Objects.requireNonNullElse(name, id);
    }
}
