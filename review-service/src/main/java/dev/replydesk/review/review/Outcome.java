package dev.replydesk.review.review;

import java.util.Arrays;
import java.util.List;

/** What became of the submission at this place. */
record Outcome(int place, Taken taken) {

    /** The outcomes of all places, whatever order they were reached in. */
    static List<Taken> inOrder(List<Outcome> outcomes) {
        var taken = new Taken[outcomes.size()];
        outcomes.forEach(o -> taken[o.place] = o.taken);
        return Arrays.asList(taken);
    }
}
