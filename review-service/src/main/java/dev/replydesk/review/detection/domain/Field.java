package dev.replydesk.review.detection.domain;

/** The part of a review in which words stand. */
public enum Field {
    TITLE, TEXT
}
