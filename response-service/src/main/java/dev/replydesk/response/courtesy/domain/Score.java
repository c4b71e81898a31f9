package dev.replydesk.response.courtesy.domain;

import java.util.List;

/** From points to a score and from the score to an outcome. */
final class Score {

    private static final int GOOD = 75;
    private static final int FAIR = 60;

    private Score() {
    }

    static int of(List<ItemScore> items, List<Finding> deductions) {
        int points = items.stream().mapToInt(ItemScore::points).sum();
        return Math.max(0, points + deductions.stream().mapToInt(Finding::points).sum());
    }

    static Outcome outcome(int score, boolean hardFail, boolean secondLook) {
        if (hardFail || score < FAIR) {
            return Outcome.REJECT;
        }
        return score < GOOD || secondLook ? Outcome.SECOND_LOOK : Outcome.PASS;
    }
}
