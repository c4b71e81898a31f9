package dev.replydesk.response.cases.domain;

/** Persons whom the teams of a shop name; who they are is found out when they are told. */
public enum AudienceGroup {
    LEADS, ROSTER
}
