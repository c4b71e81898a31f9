package dev.replydesk.notification.rooms.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How telling a room goes.
 *
 * @param workedAt
 *            when it last took a message
 * @param trouble
 *            null while the last message was taken
 */
public record Health(@Nullable Instant workedAt, @Nullable Trouble trouble) {

    static final Health UNKNOWN = new Health(null, null);

    Health worked(Instant now) {
        return new Health(now, null);
    }

    Health troubled(String reason, Instant now) {
        return new Health(workedAt, trouble == null
                ? new Trouble(reason, now, now, false)
                : new Trouble(reason, trouble.since(), now, trouble.told()));
    }

    Health told() {
        return trouble == null
                ? this
                : new Health(workedAt, new Trouble(trouble.reason(), trouble.since(), trouble.at(), true));
    }
}
