package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.SlaClock;
import dev.replydesk.response.sla.domain.Threshold;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Notices the thresholds a deadline has passed, each exactly once, and says who must know. */
final class Alarms {
    private Alarms() {
    }

    /** Each threshold by itself, also those missed while nothing ran. */
    static ResponseCase ring(ResponseCase c, Instant now, List<String> teamIds) {
        return mustRing(c, now) ? record(c, c.clock().fire(now, false), now, teamIds, true) : c;
    }

    /** What was passed before the case came in: all of it is recorded, the last of it is told, marked late. */
    static ResponseCase ringOnceAtOpening(ResponseCase c, Instant now, List<String> teamIds) {
        return mustRing(c, now) ? record(c, c.clock().fire(now, true), now, teamIds, false) : c;
    }

    private static boolean mustRing(ResponseCase c, Instant now) {
        return c.isOpen() && !c.backlog() && !c.clock().due(now).isEmpty() && !c.isSentInTime(now);
    }

    private static ResponseCase record(ResponseCase c, SlaClock fired, Instant now, List<String> teamIds,
            boolean tellAll) {
        var passed = IntStream.range(0, fired.thresholds().size())
                .filter(i -> c.clock().thresholds().get(i).isWaiting() && !fired.thresholds().get(i).isWaiting())
                .mapToObj(fired.thresholds()::get).toList();
        var entries = passed.stream().map(t -> entry(t, c, now,
                tellAll || t == passed.getLast() ? audience(c, t, now, teamIds) : null)).toList();
        return c.edit().clock(fired).logAll(entries).quietly();
    }

    private static HistoryEntry entry(Threshold t, ResponseCase c, Instant now, @Nullable Audience audience) {
        return HistoryEntry.of(t.isBreach() ? HistoryType.BREACHED : HistoryType.WARNED, now)
                .alarm(new Alarm(t.percent(), t.lead(), t.at(), c.clock().dueAt(), t.late(), audience));
    }

    private static Audience audience(ResponseCase c, Threshold t, Instant now, List<String> teamIds) {
        return new Audience(t.isBreach() ? null : whoWorksOnIt(c, now), teamIds);
    }

    private static @Nullable String whoWorksOnIt(ResponseCase c, Instant now) {
        return Optional.ofNullable(c.desk().assignee()).or(() -> c.claimAt(now).map(Claim::by)).filter(Actor::isPerson)
                .map(Actor::id).orElse(null);
    }
}
