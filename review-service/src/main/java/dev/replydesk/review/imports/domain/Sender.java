package dev.replydesk.review.imports.domain;

import dev.replydesk.chassis.tenant.Role;
import java.util.List;

/** Who sent the file and may therefore see which shops: as it was then, since the file is read without them. */
public record Sender(String subject, boolean isKey, List<Role> roles, List<String> teamIds) {
    public Sender {
        roles = roles == null ? List.of() : List.copyOf(roles);
        teamIds = teamIds == null ? List.of() : List.copyOf(teamIds);
    }
}
