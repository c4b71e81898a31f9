package dev.replydesk.response.cases.domain;

import java.time.Instant;

/** What colleagues tell each other about a case. */
public record Note(String text, Instant at, Actor by) {}
