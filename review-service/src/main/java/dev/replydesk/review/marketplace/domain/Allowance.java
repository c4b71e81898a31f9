package dev.replydesk.review.marketplace.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The requests of one account, as a bucket that is described by one instant: when it will be full again. Whoever is
 * refused leaves a word that it waits, and until then nobody behind it gets anything.
 */
public record Allowance(String id, Instant fullAt, Instant blockedUntil, @Nullable Rank waiting, Instant waitingUntil) {
    private static final Duration LONGEST_GRACE = Duration.ofMinutes(1);
    private static final Duration SHORTEST_GRACE = Duration.ofSeconds(2);

    /** What became of the wish for one request. */
    public sealed interface Answer {
        Allowance next();

        /** The request may go out. */
        record Granted(Allowance next) implements Answer {}

        /** Not now; asking before this instant is in vain. */
        record Wait(Allowance next, Instant until) implements Answer {}
    }

    public static Allowance full(String id, Instant now) {
        return new Allowance(id, now, now, null, now);
    }

    public Answer take(Rank rank, Limits limits, Instant now) {
        var from = earliest(rank, limits);
        if (from.isAfter(now)) {
            return new Answer.Wait(isBehind(rank) ? this : waitedFor(rank, from, limits), from);
        }
        var start = fullAt.isAfter(now) ? fullAt : now;
        var stillWaiting = isBehind(rank) ? waiting : null;
        return new Answer.Granted(new Allowance(id, start.plus(limits.interval()), blockedUntil, stillWaiting,
                waitingUntil));
    }

    /** Nobody may ask before this instant; an earlier one changes nothing. */
    public Allowance blocked(Instant until) {
        return until.isAfter(blockedUntil) ? new Allowance(id, fullAt, until, waiting, waitingUntil) : this;
    }

    /** Requests that could go out at once. */
    public int left(Limits limits, Instant now) {
        if (blockedUntil.isAfter(now)) {
            return 0;
        }
        var missing = fullAt.isAfter(now) ? Duration.between(now, fullAt) : Duration.ZERO;
        return (int) Math.max(0, limits.burst() - Math.ceilDiv(missing.toMillis(), limits.interval().toMillis()));
    }

    private Instant earliest(Rank rank, Limits limits) {
        var usable = limits.burst() - rank.leaves(limits);
        var refilled = later(fullAt.minus(limits.interval().multipliedBy(usable - 1L)), blockedUntil);
        return isBehind(rank) ? later(refilled, waitingUntil) : refilled;
    }

    /** Whether somebody before this rank has asked in vain; forgotten when its time is over. */
    private boolean isBehind(Rank rank) {
        return waiting != null && waiting.isBefore(rank);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Allowance waitedFor(Rank rank, Instant until, Limits limits) {
        return new Allowance(id, fullAt, blockedUntil, rank, until.plus(grace(limits)));
    }

    private static Duration grace(Limits limits) {
        var longest = limits.interval().compareTo(LONGEST_GRACE) < 0 ? limits.interval() : LONGEST_GRACE;
        return longest.compareTo(SHORTEST_GRACE) < 0 ? SHORTEST_GRACE : longest;
    }
}
