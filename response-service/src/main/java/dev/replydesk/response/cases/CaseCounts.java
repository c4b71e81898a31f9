package dev.replydesk.response.cases;

import java.util.Map;

/**
 * Exact numbers of open cases at one instant; all but {@code backlog} leave the backlog out. One that is {@code paused}
 * is neither late nor at risk nor on track.
 */
public record CaseCounts(long open, long overdue, long atRisk, long paused, long awaitingApproval, long publishing,
        long failed,
        long unassigned, long mine, long backlog) {

    static final CaseCounts NONE = of(Map.of(), 0);

    static CaseCounts of(Map<String, ? extends Number> n, long backlog) {
        return new CaseCounts(get(n, "open"), get(n, "overdue"), get(n, "atRisk"), get(n, "paused"),
                get(n, "awaitingApproval"),
                get(n, "publishing"), get(n, "failed"), get(n, "unassigned"), get(n, "mine"), backlog);
    }

    public long onTrack() {
        return open - overdue - atRisk - paused;
    }

    private static long get(Map<String, ? extends Number> n, String name) {
        var value = n.get(name);
        return value == null ? 0 : value.longValue();
    }
}
