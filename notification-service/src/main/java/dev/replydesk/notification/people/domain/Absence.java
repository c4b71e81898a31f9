package dev.replydesk.notification.people.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a person is away and who stands in for them.
 *
 * @param until
 *            from this instant on the person is back
 * @param deputyId
 *            null where nobody stands in
 */
public record Absence(Instant from, Instant until, @Nullable String deputyId) {

    boolean isAt(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }
}
