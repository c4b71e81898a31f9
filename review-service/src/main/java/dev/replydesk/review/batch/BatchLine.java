package dev.replydesk.review.batch;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.review.review.domain.Submission;

/** One line of a batch after reading, with its number and its text as it came. */
public sealed interface BatchLine {

    int number();

    String raw();

    /** It holds a well-formed submission. */
    record Readable(int number, String raw, Submission submission) implements BatchLine {}

    /** It does not, and why. */
    record Broken(int number, String raw, ProblemException problem) implements BatchLine {}
}
