package dev.replydesk.notification.delivery.domain;

/**
 * Why somebody is told who was not meant at first; the alert says it, so that nobody wonders and somebody can mend it.
 *
 * @param name
 *            of the person or the team it is about; empty where it is about neither
 */
public record Reason(Kind kind, String name) {

    /** What kept those from being told who were meant. */
    public enum Kind {
        /** The person is switched off. */
        GONE,
        /** The team has no lead who can be told. */
        NO_LEAD,
        /** The shop belongs to no team that could have a lead. */
        NO_TEAM,
        /** No channel that was asked for reaches the person. */
        NO_CHANNEL,
        /** There is nobody of the kind that was meant. */
        NOBODY
    }

    public static Reason nobody() {
        return new Reason(Kind.NOBODY, "");
    }
}
