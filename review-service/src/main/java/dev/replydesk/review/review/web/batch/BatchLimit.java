package dev.replydesk.review.review.web.batch;

import dev.replydesk.chassis.problem.ProblemException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Lets the first lines through and counts the rest, which is read to its end so that the answer can be heard. */
final class BatchLimit {
    static final int MOST = 10_000;
    private int seen;

    boolean admits(RawLine line) {
        seen += line.isBlank() ? 0 : 1;
        return !line.isBlank() && seen <= MOST;
    }

    void raiseIfPassed() {
        if (seen > MOST) {
            throw new ProblemException(HttpStatus.CONTENT_TOO_LARGE, "too-many-lines",
                    "The body has %d lines. The first 10,000 are stored; send the rest in batches of at most 10,000"
                            .formatted(seen),
                    List.of(), Map.of("lines", seen, "taken", MOST));
        }
    }
}
