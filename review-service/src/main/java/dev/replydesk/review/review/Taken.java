package dev.replydesk.review.review;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.review.review.domain.Review;

/** What became of one submission. */
public sealed interface Taken {

    /** It is stored, by this request or by an earlier one. */
    record Stored(How how, Review review) implements Taken {}

    /** It is not stored, and why. */
    record Refused(ProblemException problem) implements Taken {}

    /** What the submission did to the review. */
    enum How {
        CREATED, UPDATED, DUPLICATE
    }
}
