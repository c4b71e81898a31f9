package dev.replydesk.response.calendars;

import dev.replydesk.chassis.problem.FieldProblem;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.response.calendars.domain.FieldFault;
import java.util.List;

/** Refuses a setting for what the rules of its domain found, field by field. */
public final class Faults {
    private Faults() {
    }

    public static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults.stream().map(f -> new FieldProblem(f.field(), f.message())).toList());
        }
    }
}
