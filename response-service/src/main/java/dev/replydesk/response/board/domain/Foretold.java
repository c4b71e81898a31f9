package dev.replydesk.response.board.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people were told of misses ahead, so that they hear of it again only when it is news. {@code until} is where the
 * forecast ends.
 */
public record Foretold(Instant at, Instant until, long misses, long waiting, long late, PaceBasis basis, int people,
        double perHour, List<First> first) {
    /** A miss or two come and go with a cup of coffee. */
    private static final int FEWEST = 3;
    /** By then everything that was told of has fallen due, and what misses now is something else. */
    private static final Duration AGAIN_AFTER = Quarter.LENGTH.multipliedBy(Quarter.AHEAD);
    private static final int MUCH_MORE = 2;

    public Foretold {
        first = List.copyOf(first);
    }

    /** One of the first cases that miss. */
    public record First(String caseId, Instant dueAt) {}

    /** Null where too little is known or too few miss to speak of it. */
    public static @Nullable Foretold of(Forecast forecast, List<First> first, Instant now) {
        var pace = forecast.pace();
        return pace.perHour() == null || forecast.misses() < FEWEST
                ? null
                : new Foretold(now, Quarter.horizon(now), forecast.misses(), forecast.waiting(), forecast.late(),
                        pace.basis(), pace.people(), pace.perHour(), first);
    }

    /** Whether people want to hear this who heard the other before. */
    public boolean isNewsAfter(Foretold told) {
        return !at.isBefore(told.at.plus(AGAIN_AFTER)) || misses >= MUCH_MORE * told.misses;
    }
}
