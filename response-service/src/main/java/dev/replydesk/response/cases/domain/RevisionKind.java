package dev.replydesk.response.cases.domain;

/** An EDIT replaces what was written, a FOLLOW_UP adds to it. */
public enum RevisionKind {
    FIRST, EDIT, FOLLOW_UP
}
