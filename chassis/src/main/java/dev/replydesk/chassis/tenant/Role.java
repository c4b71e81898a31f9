package dev.replydesk.chassis.tenant;

/** What a person of a merchant may do; the table of rights speaks in these words. */
public enum Role {
    AGENT, APPROVER, MANAGER, ADMIN, AUDITOR
}
