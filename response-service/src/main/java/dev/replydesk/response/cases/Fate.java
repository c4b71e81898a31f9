package dev.replydesk.response.cases;

/** What became of a case so far, as numbers tell it; each case has exactly one. */
public enum Fate {
    /** Answered in time. */
    MET,
    /** Answered late. */
    MISSED,
    /** Past its deadline without an answer, also where that was laid anew since. */
    OVERDUE,
    /** Still has time. */
    RUNNING,
    /** Its time stands still. */
    PAUSED,
    /** Left without an answer by two signatures. */
    EXEMPT,
    /** Gone at its marketplace before it was answered. */
    REMOVED,
    /** Too old when it came; nothing was promised. */
    BACKLOG
}
