package dev.replydesk.gateway.people.domain;

import java.util.List;

/** What the person may do and for which teams; lists, sorted, so that two equal rights are stored alike. */
public record Rights(List<Role> roles, List<String> teamIds) {
    public Rights {
        roles = roles == null ? List.of() : roles.stream().distinct().sorted().toList();
        teamIds = teamIds == null ? List.of() : teamIds.stream().distinct().sorted().toList();
    }

    public boolean isAdmin() {
        return roles().contains(Role.ADMIN);
    }

    public Rights without(String teamId) {
        return new Rights(roles, teamIds().stream().filter(t -> !t.equals(teamId)).toList());
    }
}
