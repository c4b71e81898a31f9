package dev.replydesk.review.source;

import dev.replydesk.review.marketplace.domain.Allowance;
import dev.replydesk.review.marketplace.domain.Limits;
import dev.replydesk.review.source.domain.Source;
import java.time.Instant;

/** A source as it stands at one instant: its budget, and how many reviews the marketplace has that are not here. */
public record SourceView(Source source, Allowance allowance, Limits limits, long missing, Instant now) {}
