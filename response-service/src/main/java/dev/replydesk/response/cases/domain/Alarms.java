package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.AlertChannel;
import dev.replydesk.response.sla.domain.SlaClock;
import dev.replydesk.response.sla.domain.Threshold;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Notices the thresholds a deadline has passed, each exactly once, and says who must know. */
final class Alarms {

    private Alarms() {
    }

    /** Each threshold by itself, also those missed while nothing ran; then the next level of the ladder. */
    static ResponseCase ring(ResponseCase c, Doors doors, List<String> teamIds) {
        var now = doors.now();
        var rung = mustRing(c, now) ? record(c, c.clock().fire(now, false), doors, teamIds, _ -> true) : c;
        return Climb.on(rung, now, teamIds, doors);
    }

    /** What was passed before the case came in: all of it is recorded, the last of it is told, marked late. */
    static ResponseCase ringOnceAtOpening(ResponseCase c, Instant now, List<String> teamIds) {
        return mustRing(c, now) ? ringOnce(c, c.clock().fire(now, true), now, teamIds) : c;
    }

    /**
     * What is passed because the deadline was laid anew: the same, but nothing is told where people know of worse
     * already, or hear of the deadline itself in a moment.
     */
    static ResponseCase ringOnceAtReapplying(ResponseCase c, Instant now, List<String> teamIds) {
        if (!mustRing(c, now)) {
            return c;
        }
        var fired = c.clock().fire(now, true);
        var last = passed(c, fired).getLast();
        var worseIsKnown = fired.thresholds().reversed().stream().takeWhile(t -> t != last)
                .anyMatch(t -> !t.isWaiting());
        var deadlineIsHere = !last.isBreach() && !fired.dueAt().isAfter(now);
        return worseIsKnown || deadlineIsHere
                ? record(c, fired, Doors.open(now), teamIds, _ -> false)
                : ringOnce(c, fired, now, teamIds);
    }

    private static ResponseCase ringOnce(ResponseCase c, SlaClock fired, Instant now, List<String> teamIds) {
        var last = passed(c, fired).getLast();
        return record(c, fired, Doors.open(now), teamIds, t -> t == last);
    }

    private static boolean mustRing(ResponseCase c, Instant now) {
        return c.isOpen() && !c.backlog() && !c.clock().due(now).isEmpty() && !c.isSentInTime(now);
    }

    private static ResponseCase record(ResponseCase c, SlaClock fired, Doors doors, List<String> teamIds,
            Predicate<Threshold> isTold) {
        var entries = passed(c, fired).stream()
                .map(t -> entry(t, c, doors, isTold.test(t) ? audience(c, t, doors.now(), teamIds) : null)).toList();
        return c.edit().clock(fired).logAll(entries).quietly();
    }

    private static List<Threshold> passed(ResponseCase c, SlaClock fired) {
        return IntStream.range(0, fired.thresholds().size())
                .filter(i -> c.clock().thresholds().get(i).isWaiting() && !fired.thresholds().get(i).isWaiting())
                .mapToObj(fired.thresholds()::get).toList();
    }

    private static HistoryEntry entry(Threshold t, ResponseCase c, Doors doors, @Nullable Audience audience) {
        var dueAt = c.clock().dueAt();
        return HistoryEntry.of(t.isBreach() ? HistoryType.BREACHED : HistoryType.WARNED, doors.now())
                .alarm(Alarm.of(t, dueAt, audience, channels(c, t), doors.notBefore(t.late(), dueAt)));
    }

    /**
     * Early reminders and the last one stay in the product; the main one and what was asked for by the clock do not.
     */
    private static List<AlertChannel> channels(ResponseCase c, Threshold t) {
        return t.isBreach() || t.lead() != null || t.at().equals(c.clock().warnAt())
                ? AlertChannel.LOUDLY
                : AlertChannel.QUIETLY;
    }

    private static Audience audience(ResponseCase c, Threshold t, Instant now, List<String> teamIds) {
        return t.isBreach() ? Audience.workers(teamIds) : whoeverWorksOnIt(c, now, teamIds);
    }

    /** Who is responsible or writes; everybody of the shop while nobody does. */
    static Audience whoeverWorksOnIt(ResponseCase c, Instant now, List<String> teamIds) {
        return whoWorksOnIt(c, now).map(Audience::of).orElseGet(() -> Audience.workers(teamIds));
    }

    static Optional<String> whoWorksOnIt(ResponseCase c, Instant now) {
        return Optional.ofNullable(c.desk().assignee()).or(() -> c.claimAt(now).map(Claim::by)).filter(Actor::isPerson)
                .map(Actor::id);
    }
}
