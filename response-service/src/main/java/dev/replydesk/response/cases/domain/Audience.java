package dev.replydesk.response.cases.domain;

import java.util.List;
import java.util.Objects;

/**
 * Who is told: these persons, those who have one of the roles and, where there are teams, are in one of them, and those
 * whom the teams name.
 */
public record Audience(List<String> users, List<String> teamIds, List<AudienceRole> roles,
        List<AudienceGroup> groups) {
    public Audience {
        users = List.copyOf(Objects.requireNonNullElse(users, List.of()));
        teamIds = List.copyOf(teamIds);
        roles = List.copyOf(Objects.requireNonNullElse(roles, List.of()));
        groups = List.copyOf(Objects.requireNonNullElse(groups, List.of()));
    }

    static Audience of(String user) {
        return new Audience(List.of(user), List.of(), List.of(), List.of());
    }

    /** Everybody who works in the shop, by its teams if it has any. */
    static Audience workers(List<String> teamIds) {
        return new Audience(List.of(), teamIds, AudienceRole.WORKERS, List.of());
    }
}
