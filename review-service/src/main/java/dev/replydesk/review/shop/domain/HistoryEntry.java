package dev.replydesk.review.shop.domain;

import java.time.Instant;

/** One thing that was done to a shop; together they are its audit. */
public record HistoryEntry(Type type, Instant at, String actor) {

    /** What can happen to a shop. */
    public enum Type {
        CREATED, CHANGED
    }
}
