package dev.replydesk.response.sla.domain;

/**
 * How a case stands against its deadline at an instant; never stored, because it changes without anybody doing
 * anything.
 */
public enum Risk {
    NONE, ON_TRACK, AT_RISK, OVERDUE, PAUSED, MET, MISSED
}
