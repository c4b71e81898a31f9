package dev.replydesk.response.sla.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A share of the time, and whether its passing was noticed; 100 is the deadline itself. */
public record Threshold(int percent, Instant at, @Nullable Instant firedAt, boolean late) {
    static final int BREACH = 100;

    public boolean isBreach() {
        return percent == BREACH;
    }

    public boolean isWaiting() {
        return firedAt == null;
    }

    boolean isDue(Instant now) {
        return isWaiting() && (isBreach() ? now.isAfter(at) : !now.isBefore(at));
    }

    Threshold fired(Instant now, boolean isLate) {
        return new Threshold(percent, at, now, isLate);
    }
}
