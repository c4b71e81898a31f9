package dev.replydesk.response.cases.domain;

import java.time.Instant;

/** The text before it is submitted; it outlives claims, so that the next writer goes on from it. */
public record Draft(String text, long version, Instant savedAt, Actor by) {}
