package dev.replydesk.response.cases.domain;

import java.util.List;

/** Roles that an alarm can be for. */
public enum AudienceRole {
    AGENT, APPROVER, MANAGER, ADMIN;

    static final List<AudienceRole> WORKERS = List.of(AGENT, MANAGER, ADMIN);
}
