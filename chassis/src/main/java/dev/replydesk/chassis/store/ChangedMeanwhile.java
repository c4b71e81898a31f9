package dev.replydesk.chassis.store;

import dev.replydesk.chassis.problem.ProblemException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Others kept changing the same aggregate faster than this change could be applied. */
final class ChangedMeanwhile extends ProblemException {
    private static final long serialVersionUID = 1;

    ChangedMeanwhile(String id) {
        super(HttpStatus.CONFLICT, "changed-meanwhile",
                "Others are changing " + id + " right now; load it and try again",
                List.of(), Map.of());
    }
}
