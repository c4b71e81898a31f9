package dev.replydesk.response.courtesy.domain.rules;

/** The label of a pattern: which rule it speaks for, and what it shows there. */
public record Signal(Rule rule, Part part) {}
