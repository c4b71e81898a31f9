package dev.replydesk.response.people;

import java.util.List;

/** A person as the gateway last told it; {@code sequence} is that service's counter. */
public record PersonCopy(String id, long sequence, String name, List<String> roles, List<String> teamIds,
        String state) {
    static final String ACTIVE = "ACTIVE";

    public PersonCopy {
        roles = List.copyOf(roles);
        teamIds = List.copyOf(teamIds);
    }

    public boolean isActive() {
        return state.equals(ACTIVE);
    }
}
