package dev.replydesk.review.tables.domain;

/** What the rows of a file look like. */
public enum TableFormat {
    CSV, TSV, NDJSON
}
