package dev.replydesk.review.imports.domain;

/** Where an import stands; it is RUNNING from the moment its file is there. */
public enum ImportState {
    RUNNING, DONE, FAILED, CANCELLED
}
