package dev.replydesk.chassis.problem;

/** One field, by its path in the JSON, and how to put it right. */
public record FieldProblem(String field, String message) {}
