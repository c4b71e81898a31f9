package dev.replydesk.response.cases.domain;

import java.time.Instant;

/** Where a person says a reply can be read. */
public record Proof(String url, Instant publishedAt, Actor by, Instant at) {}
