package dev.replydesk.review.quarantine;

import java.time.Instant;
import java.util.List;

/** A line that could not be taken, as it came, and why. */
public record QuarantinedLine(String id, String batch, int line, Instant receivedAt, String detail,
        List<Reason> reasons,
        String raw) {

    /** One field and how to put it right. */
    public record Reason(String field, String message) {}

    public QuarantinedLine {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
    }
}
