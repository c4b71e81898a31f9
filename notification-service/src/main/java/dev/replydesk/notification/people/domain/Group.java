package dev.replydesk.notification.people.domain;

/** Persons whom the teams of an audience name. */
public enum Group {
    LEADS, ROSTER
}
