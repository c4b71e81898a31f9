package dev.replydesk.notification.rooms.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * When a room may be told again.
 *
 * @param wholeAt
 *            when its platform takes a whole burst again
 * @param toldAt
 *            when alerts were last sent there; what comes within a minute of it is gathered into one message
 */
public record Pace(Instant wholeAt, Instant toldAt) {

    static final Pace FREE = new Pace(Instant.EPOCH, Instant.EPOCH);

    Instant turn(Limit limit, Duration gather) {
        var byPlatform = limit.turn(wholeAt);
        var byPeople = toldAt.plus(gather);
        return byPlatform.isAfter(byPeople) ? byPlatform : byPeople;
    }

    /** What is under way takes the minute as well, so that nothing else goes beside it. */
    Pace tried(Limit limit, Duration gather, Instant now) {
        return new Pace(limit.after(wholeAt, now), gather.isZero() ? toldAt : now);
    }

    /** Nothing arrived, so nobody has to wait for people's sake. */
    Pace missed() {
        return new Pace(wholeAt, Instant.EPOCH);
    }

    /** The platform itself said when it takes messages again. */
    Pace held(Limit limit, Instant until) {
        var whole = limit.wholeAt(until);
        return new Pace(whole.isAfter(wholeAt) ? whole : wholeAt, Instant.EPOCH);
    }
}
