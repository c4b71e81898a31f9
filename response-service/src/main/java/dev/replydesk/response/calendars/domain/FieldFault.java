package dev.replydesk.response.sla.domain;

/** A field that cannot stand as it is, and what would help. */
public record FieldFault(String field, String message) {}
