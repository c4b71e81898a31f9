package dev.replydesk.response.sla.domain;

/**
 * Whom a level of a ladder tells. ASSIGNEE is who is responsible or writes, and the team while nobody is; ROSTER is who
 * is on call.
 */
public enum LadderRecipient {
    ASSIGNEE, TEAM, LEAD, ROSTER, MANAGERS, ADMINS
}
