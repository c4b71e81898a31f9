package dev.replydesk.gateway.people.domain;

/** What a person is to the merchant; what each may do is decided at the door and by every service, not here. */
public enum Role {
    AGENT, APPROVER, MANAGER, ADMIN, AUDITOR
}
