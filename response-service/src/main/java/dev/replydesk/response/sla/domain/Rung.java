package dev.replydesk.response.sla.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A level of a ladder laid against one deadline.
 *
 * @param level
 *            1 is the lowest
 * @param at
 *            when it is told at the latest
 * @param climbAt
 *            from when on the next one is told because nobody acknowledged; null until it is known that this one
 *            arrived
 */
public record Rung(int level, Instant at, LadderLevel asks, @Nullable Instant firedAt, boolean late,
        @Nullable Instant climbAt) {

    public boolean isWaiting() {
        return firedAt == null;
    }

    Rung fired(Instant now, boolean isLate) {
        return new Rung(level, at, asks, now, isLate, climbAt);
    }

    Rung climbing(Instant from) {
        return new Rung(level, at, asks, firedAt, late, from);
    }

    /** The same at other instants of a deadline that moved; whether it was told stays. */
    Rung moved(Instant instant, @Nullable Instant climb) {
        return new Rung(level, instant, asks, firedAt, late, climb);
    }

    /** As one of another deadline was told. */
    Rung told(Instant when, boolean wasLate, @Nullable Instant climb) {
        return new Rung(level, at, asks, when, wasLate, climb);
    }

    /** To be told again. */
    Rung rearmed() {
        return new Rung(level, at, asks, null, false, null);
    }
}
