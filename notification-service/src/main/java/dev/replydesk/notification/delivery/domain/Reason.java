package dev.replydesk.notification.delivery.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is told who was not meant at first; the alert says it, so that nobody wonders and somebody can mend it.
 *
 * @param name
 *            of the person or the team it is about; empty where it is about neither
 * @param until
 *            when the person is back; null where nobody is away
 */
public record Reason(Kind kind, String name, @Nullable Instant until) {

    /** What kept those from being told who were meant. */
    public enum Kind {
        /** The person is away, and this is the deputy. */
        AWAY,
        /** The person is away, and no deputy can be told. */
        UNCOVERED,
        /** The person is switched off. */
        GONE,
        /** By the roster of the team nobody is on call. */
        OFF_CALL,
        /** The team has no lead who can be told. */
        NO_LEAD,
        /** The shop belongs to no team that could have a lead or a roster. */
        NO_TEAM,
        /** No channel that was asked for reaches the person. */
        NO_CHANNEL,
        /** There is nobody of the kind that was meant. */
        NOBODY
    }

    public Reason(Kind kind, String name) {
        this(kind, name, null);
    }

    public static Reason nobody() {
        return new Reason(Kind.NOBODY, "");
    }
}
