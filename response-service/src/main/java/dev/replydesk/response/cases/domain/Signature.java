package dev.replydesk.response.cases.domain;

import java.time.Instant;

/** Who agreed, when, and whether it was the same person for want of a second one. */
public record Signature(Actor by, Instant at, boolean selfSigned) {}
