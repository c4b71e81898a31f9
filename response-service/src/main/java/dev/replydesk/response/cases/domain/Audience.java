package dev.replydesk.response.cases.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is told: one person, or else everybody who works in the shop, by its teams if it has any. */
public record Audience(@Nullable String user, List<String> teamIds) {
    public Audience {
        teamIds = List.copyOf(teamIds);
    }
}
