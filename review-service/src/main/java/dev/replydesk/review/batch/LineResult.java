package dev.replydesk.review.batch;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.review.detection.domain.VerdictState;
import dev.replydesk.review.review.Taken;

/** What became of one line. */
public sealed interface LineResult {

    int number();

    /** The review is stored. */
    record Stored(int number, Taken.How how, String reviewId, VerdictState verdict) implements LineResult {}

    /** The line is in quarantine under this id. */
    record Rejected(int number, ProblemException problem, String quarantineId) implements LineResult {}
}
