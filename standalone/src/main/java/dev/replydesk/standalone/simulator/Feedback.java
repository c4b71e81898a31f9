package dev.replydesk.standalone.simulator;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a customer wrote. A parent is the earlier review of the same customer that this one adds to. */
record Feedback(String id, Instant createdAt, int stars, String text, String pros, String cons, String userName,
        long nmId, String productName, int photos, @Nullable String parentId) {

    Feedback {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(createdAt, "createdAt");
        text = Objects.requireNonNullElse(text, "");
        pros = Objects.requireNonNullElse(pros, "");
        cons = Objects.requireNonNullElse(cons, "");
        userName = Objects.requireNonNullElse(userName, "");
        productName = Objects.requireNonNullElse(productName, "");
        if (stars < 1 || stars > 5) {
            throw new IllegalArgumentException("stars must be from 1 to 5");
        }
    }

    /** Neither words nor pictures: only stars. */
    boolean isBare() {
        return text.isBlank() && pros.isBlank() && cons.isBlank() && photos == 0;
    }
}
