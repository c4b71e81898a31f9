package dev.replydesk.response.cases.domain;

import java.time.Instant;

/** An answer somebody gave outside of this product, as the marketplace shows it. */
public record MarketplaceReply(String text, Instant publishedAt) {}
