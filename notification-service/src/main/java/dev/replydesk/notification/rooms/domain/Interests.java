package dev.replydesk.notification.rooms.domain;

import java.util.Set;

/**
 * Which alerts a room listens to.
 *
 * @param teamIds
 *            whose shops and cases; empty means all
 * @param thresholds
 *            per cent of the time that has passed; empty means those that go out by mail: the main warning and the
 *            breach
 */
public record Interests(Set<String> teamIds, Set<Integer> thresholds) {

    public Interests {
        teamIds = teamIds == null ? Set.of() : Set.copyOf(teamIds);
        thresholds = thresholds == null ? Set.of() : Set.copyOf(thresholds);
    }

    /**
     * @param circle
     *            the teams an alert is for; empty means the whole merchant
     */
    boolean include(Set<String> circle, int threshold, boolean byMail) {
        var ours = teamIds.isEmpty() || circle.isEmpty() || circle.stream().anyMatch(teamIds::contains);
        return ours && (thresholds.isEmpty() ? byMail : thresholds.contains(threshold));
    }
}
