package dev.replydesk.notification.delivery.domain;

/** What a case waits for, so that nobody is called for a step that was taken meanwhile. */
public enum Stage {
    TRIAGE, CLAIM, WRITE, APPROVE, PUBLISH
}
