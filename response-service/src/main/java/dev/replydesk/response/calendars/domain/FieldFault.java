package dev.replydesk.response.calendars.domain;

/** A field that cannot stand as it is, and what would help. */
public record FieldFault(String field, String message) {}
