package dev.replydesk.response.sla.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A share of the time, and whether its passing was noticed; 100 is the deadline itself. With a {@code lead} it was
 * asked for as so long before the deadline, and the share is what that comes to.
 */
public record Threshold(int percent, Instant at, @Nullable Duration lead, @Nullable Instant firedAt, boolean late) {
    static final int BREACH = 100;
    /** The deadline comes last, also after a warning of the same instant. */
    static final Comparator<Threshold> ORDER = Comparator.comparing(Threshold::isBreach)
            .thenComparing(Threshold::at);

    static Threshold share(int percent, Instant at) {
        return new Threshold(percent, at, null, null, false);
    }

    static Threshold before(Duration lead, int percent, Instant at) {
        return new Threshold(percent, at, lead, null, false);
    }

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
        return new Threshold(percent, at, lead, now, isLate);
    }

    /** The same at another instant of a deadline that moved; whether it was noticed stays. */
    Threshold moved(Instant instant, int share) {
        return new Threshold(share, instant, lead, firedAt, late);
    }

    /** To be noticed again. */
    Threshold rearmed() {
        return new Threshold(percent, at, lead, null, false);
    }
}
