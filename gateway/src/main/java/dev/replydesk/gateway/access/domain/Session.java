package dev.replydesk.gateway.access.domain;

import dev.replydesk.gateway.secrets.domain.Secret;
import java.time.Duration;
import java.time.Instant;

/**
 * One browser that is signed in. The id is the hash of the cookie; the epoch is that of the password it was opened
 * with.
 */
public record Session(String id, String merchantId, String userId, int epoch, Instant createdAt,
        Instant lastSeenAt, Instant endsAt) {

    public static Session opened(Secret cookie, String merchant, String userId, int epoch, Instant now,
            Duration longest) {
        return new Session(cookie.hash(), merchant, userId, epoch, now, now, now.plus(longest));
    }

    public boolean isOpenAt(Instant now, Duration idle) {
        return now.isBefore(endsAt) && now.isBefore(lastSeenAt.plus(idle));
    }

    public Session seenAt(Instant now) {
        return new Session(id, merchantId, userId, epoch, createdAt, now, endsAt);
    }

    /** Writing down every request would cost a write each; a minute is exact enough for hours of idle time. */
    public boolean shouldNote(Instant now) {
        return !now.isBefore(lastSeenAt.plus(Duration.ofMinutes(1)));
    }
}
