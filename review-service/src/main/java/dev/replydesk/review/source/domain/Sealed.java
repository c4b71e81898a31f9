package dev.replydesk.review.source.domain;

/** Credentials that only this service can open, and their last characters for people to recognise them by. */
public record Sealed(String box, String end) {}
