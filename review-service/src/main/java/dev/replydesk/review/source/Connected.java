package dev.replydesk.review.source;

import dev.replydesk.review.source.domain.Source;

/** A source that works, and whether it was made just now. */
public record Connected(Source source, boolean isNew) {}
