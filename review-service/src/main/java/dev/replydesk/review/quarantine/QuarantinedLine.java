package dev.replydesk.review.quarantine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line that could not be taken, as it came, and why. */
public record QuarantinedLine(String id, String batch, int line, Instant receivedAt, String detail,
        List<Reason> reasons, String raw, @Nullable String importId, Map<String, String> values,
        @Nullable Resolution resolution) {

    /** One field and how to put it right. */
    public record Reason(String field, String message) {}

    /** The line was put right and is stored as this review. */
    public record Resolution(Instant at, String by, String reviewId) {}

    public QuarantinedLine {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        values = values == null ? Map.of() : Map.copyOf(values);
    }

    public QuarantinedLine(String id, String batch, int line, Instant receivedAt, String detail, List<Reason> reasons,
            String raw) {
        this(id, batch, line, receivedAt, detail, reasons, raw, null, Map.of(), null);
    }

    QuarantinedLine resolved(Resolution by) {
        return resolution == null
                ? new QuarantinedLine(id, batch, line, receivedAt, detail, reasons, raw, importId, values, by)
                : this;
    }
}
