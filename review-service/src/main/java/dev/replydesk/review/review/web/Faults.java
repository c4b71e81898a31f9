package dev.replydesk.review.review.web;

import dev.replydesk.chassis.problem.FieldProblem;
import dev.replydesk.chassis.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a body, so that the sender learns it in one answer. */
final class Faults {
    private final List<FieldProblem> found = new ArrayList<>();

    void unless(boolean right, String field, String message) {
        if (!right) {
            found.add(new FieldProblem(field, message));
        }
    }

    void raise() {
        if (!found.isEmpty()) {
            throw ProblemException.invalid(found);
        }
    }
}
