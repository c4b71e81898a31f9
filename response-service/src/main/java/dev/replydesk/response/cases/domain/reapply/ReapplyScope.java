package dev.replydesk.response.cases.domain.reapply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which open cases are meant: those that run under one policy now, those of one shop, or all.
 *
 * @param seen
 *            the shops of whoever asks; null: all
 */
public record ReapplyScope(@Nullable String policyId, @Nullable String shopId, @Nullable List<String> seen) {
    public ReapplyScope {
        seen = seen == null ? null : List.copyOf(seen);
    }
}
