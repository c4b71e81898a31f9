package dev.replydesk.chassis.store;

import dev.replydesk.chassis.problem.ProblemException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Something with this id, or with a value that may occur once, is there already. */
public final class AlreadyStored extends ProblemException {
    private static final long serialVersionUID = 1;

    AlreadyStored(String id) {
        super(HttpStatus.CONFLICT, "already-exists", "It exists already: " + id, List.of(), Map.of());
    }
}
