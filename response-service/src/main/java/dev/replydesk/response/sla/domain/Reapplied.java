package dev.replydesk.response.sla.domain;

import dev.replydesk.response.calendars.domain.Timetable;
import dev.replydesk.response.calendars.domain.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A running clock laid anew along a policy of today. When the duty began, a recorded breach and the stretches in which
 * it stood still stay; what was told already is told again only where its instant lies ahead again.
 *
 * @param hours
 *            those by which {@code before} runs
 * @param told
 *            what was told of this and of earlier deadlines
 */
public record Reapplied(SlaClock before, WorkingTime hours, SlaPolicy policy, Timetable timetable, ToldBefore told,
        Instant now) {

    public SlaClock clock(ReapplyChoice choice) {
        return new Rearming(before, told, now).of(laid(choice));
    }

    private SlaClock laid(ReapplyChoice choice) {
        return switch (choice) {
            case FROM_THE_BEGINNING -> fromTheBeginning();
            case FROM_NOW_ON -> fromNowOn(UsedTime.of(before, before.standstills(), from(), hours));
            case START_AFRESH -> counted(new SlaSpan(from(), policy.firstReply(), timetable.time()), Duration.ZERO);
        };
    }

    /** Whether two deadlines warn, escalate and end at the same instants by the same calendar. */
    public static boolean isSamePromise(SlaClock a, SlaClock b) {
        return a.dueAt().equals(b.dueAt()) && a.warnAt().equals(b.warnAt())
                && Objects.equals(a.calendar(), b.calendar())
                && warnings(a).equals(warnings(b)) && levels(a).equals(levels(b));
    }

    private static List<Threshold> warnings(SlaClock clock) {
        return clock.thresholds().stream().map(Threshold::rearmed).toList();
    }

    private static List<Rung> levels(SlaClock clock) {
        return clock.escalation().rungs().stream().map(Rung::rearmed).toList();
    }

    /** What stood still under the old hours shifts the new deadline by as much as it was of the new ones. */
    private SlaClock fromTheBeginning() {
        var fresh = SlaClock.start(before.startedAt(), policy, timetable);
        for (var still : before.standstills()) {
            fresh = fresh.pause(still.from()).resume(Objects.requireNonNull(still.until()), timetable.time());
        }
        return fresh;
    }

    /** With nothing left it is due now; where it was late before, it stays late since then. */
    private SlaClock fromNowOn(Duration used) {
        var spent = before.dueAt().isBefore(now) ? before.dueAt() : from();
        return counted(new SlaSpan(from(), used, spent, policy.firstReply(), timetable.time()), used);
    }

    private SlaClock counted(SlaSpan span, Duration used) {
        return new SlaClock(before.startedAt(), span.end(), span.share(policy.mainWarning()), timetable.calendar(),
                span.thresholds(policy), span.ladder(policy), ClockState.RUNNING, null, before.breachedAt(),
                before.standstills(), new Recount(from(), used));
    }

    /** A review may be dated ahead of our own clock. */
    private Instant from() {
        return now.isBefore(before.startedAt()) ? before.startedAt() : now;
    }
}
