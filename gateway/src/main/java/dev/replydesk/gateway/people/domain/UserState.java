package dev.replydesk.gateway.people.domain;

/** INVITED has no password yet; INACTIVE is switched off and kept for the history of what they did. */
public enum UserState {
    INVITED, ACTIVE, INACTIVE
}
