package dev.replydesk.systemtests.bench;

import dev.replydesk.response.courtesy.domain.CourtesyResult;
import dev.replydesk.response.courtesy.domain.rules.Rule;
import dev.replydesk.systemtests.bench.SharedTexts.Answered;
import java.util.List;
import java.util.stream.IntStream;

/** How well "speaks of this problem" tells the review that was answered from another complaint. */
final class Specificity {

    private static final double GUESSING = 0.5;
    private static final int APART = 37;

    private final Checker checker;

    Specificity(Checker checker) {
        this.checker = checker;
    }

    Row row(List<Answered> replies) {
        var complaints = replies.stream().filter(Answered::isToComplaint).toList();
        int[] own = points(complaints, 0);
        int[] foreign = points(complaints, APART);
        double area = area(own, foreign);
        return new Row("courtesy", "specificity", area, "auc", GUESSING, area / GUESSING);
    }

    private int[] points(List<Answered> complaints, int shift) {
        return IntStream.range(0, complaints.size()).map(i -> {
            String review = complaints.get((i + shift) % complaints.size()).review();
            return points(checker.check(complaints.get(i).reply(), review));
        }).toArray();
    }

    private static int points(CourtesyResult result) {
        return result.items().isEmpty() ? 0 : Checker.item(result, Rule.ACKNOWLEDGEMENT).points();
    }

    /** The chance that an own pair has more points than a foreign one; a tie counts half. */
    private static double area(int[] own, int[] foreign) {
        double won = 0;
        for (int mine : own) {
            for (int theirs : foreign) {
                won += mine > theirs ? 1 : mine == theirs ? GUESSING : 0;
            }
        }
        return won / ((double) own.length * foreign.length);
    }
}
