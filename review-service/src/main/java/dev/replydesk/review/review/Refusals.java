package dev.replydesk.review.review;

import dev.replydesk.chassis.problem.FieldProblem;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.review.review.domain.Review;
import dev.replydesk.review.review.domain.Submission;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The reasons not to take a well-formed submission, each with its way out. */
final class Refusals {
    private Refusals() {
    }

    static ProblemException unknownShop(Submission told) {
        var detail = "There is no shop \"%s\" at %s; make it with POST /api/v1/shops, then send the review again";
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-shop",
                detail.formatted(told.shop(), told.marketplace().key()), List.of("shop"),
                "is not the key of a shop at this marketplace");
    }

    static ProblemException unknownReview(Submission told) {
        var detail = "There is no review \"%s\" that this one could follow; send that review first";
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-review", detail.formatted(told.followUpOf()),
                List.of("followUpOf"), "is not the externalId of a stored review");
    }

    static ProblemException differs(Submission told, List<String> fields) {
        var detail = "Review \"%s\" is stored with another %s; send an editedAt later than the stored one to replace it";
        return problem(HttpStatus.CONFLICT, "review-differs",
                detail.formatted(told.externalId(), String.join(" and ", fields)), fields,
                "is not what is stored, and editedAt is not newer");
    }

    static ProblemException full(Submission told) {
        var detail = "Review \"%s\" has %d revisions already and takes no more";
        return problem(HttpStatus.CONFLICT, "too-many-revisions", detail.formatted(told.externalId(), Review.MOST),
                List.of("text"), "cannot be revised again");
    }

    private static ProblemException problem(HttpStatus status, String name, String detail, List<String> fields,
            String message) {
        var errors = fields.stream().map(f -> new FieldProblem(f, message)).toList();
        return new ProblemException(status, name, detail, errors, Map.of());
    }
}
