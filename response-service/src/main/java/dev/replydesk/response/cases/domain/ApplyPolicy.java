package dev.replydesk.response.cases.domain;

import dev.replydesk.response.calendars.domain.WorkingTime;
import dev.replydesk.response.sla.domain.PolicyHistory;
import dev.replydesk.response.sla.domain.Reapplied;
import dev.replydesk.response.sla.domain.ReapplyChoice;
import dev.replydesk.response.sla.domain.SlaClock;
import dev.replydesk.response.sla.domain.SlaPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts an open case under the policy that today's list has for its review. Each run does so once; what has no deadline
 * that runs, or stands as the list wants it already, is left as it is.
 *
 * @param runId
 *            of the run, by which the case knows that it was there
 * @param version
 *            of the list that was previewed
 * @param hours
 *            those by which the clock of the case runs
 * @param teamIds
 *            of its shop, for what has to be told at once
 */
public record ApplyPolicy(String runId, Actor actor, ReapplyChoice choice, PolicyHistory policies, long version,
        WorkingTime hours, List<String> teamIds) implements CaseChange {

    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        return LeftAlone.of(c).isPresent() || appliedBy(runId, c).isPresent() ? c : applied(c, now);
    }

    /** What a run wrote into the record of a case; empty where it changed nothing. */
    public static Optional<HistoryEntry> appliedBy(String runId, ResponseCase c) {
        return c.history().stream().filter(e -> e.type() == HistoryType.POLICY_APPLIED && runId.equals(e.subject()))
                .findFirst();
    }

    private ResponseCase applied(ResponseCase c, Instant now) {
        var policy = chosen(c);
        var ref = PolicyRef.of(policy, version);
        var clock = new Reapplied(c.clock(), hours, policy, policies.timetableOf(policy), new ToldOfCase(c.history()),
                now).clock(choice);
        return ref.equals(c.policy()) && isSame(c.clock(), clock)
                ? c
                : Alarms.ringOnceAtReapplying(moved(c, ref, clock, now), now, teamIds);
    }

    /** Of one and the same promise there is left what is left, so from now on is as it was. */
    private boolean isSame(SlaClock before, SlaClock clock) {
        return choice == ReapplyChoice.FROM_NOW_ON
                ? Objects.equals(before.calendar(), clock.calendar())
                : Reapplied.isSamePromise(before, clock);
    }

    private ResponseCase moved(ResponseCase c, PolicyRef ref, SlaClock clock, Instant now) {
        var change = new PolicyChange(choice, c.policy().name(), c.policy().version(), ref.name(), ref.version());
        var step = ClockStep.applied(now, c.clock().dueAt(), clock.dueAt(), change);
        var sameHours = Objects.equals(c.clock().calendar(), clock.calendar());
        return c.edit().policy(ref).clock(clock).when(!sameHours && c.holder() != null, e -> e.holder(unlaid(c)))
                .log(HistoryEntry.of(HistoryType.POLICY_APPLIED, now).by(actor).about(runId).step(step)).seen();
    }

    /** The budget of whoever holds it runs in the hours of the promise. */
    private static HolderClock unlaid(ResponseCase c) {
        return Objects.requireNonNull(c.holder()).unlaid();
    }

    /** Its mood is known by now, where somebody said so. */
    private SlaPolicy chosen(ResponseCase c) {
        var assessed = new Assessment(c.merchantId(), c.id(), c.review(), c.shop(), teamIds, c.openedAt(), policies,
                c.repeatCount());
        return policies.numbered(version).choose(assessed.subject().in(c.desk().mood())).forObligation(c.obligation());
    }
}
