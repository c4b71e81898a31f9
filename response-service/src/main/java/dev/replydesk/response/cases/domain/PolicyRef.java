package dev.replydesk.response.cases.domain;

/** The policy a case was opened under and keeps, whatever is edited later. */
public record PolicyRef(String id, String name, long version, boolean requiresApproval) {}
