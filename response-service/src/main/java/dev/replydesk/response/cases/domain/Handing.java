package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.AlertChannel;
import dev.replydesk.response.sla.domain.ClockKind;
import dev.replydesk.response.sla.domain.Risk;
import dev.replydesk.response.sla.domain.SlaClock;
import dev.replydesk.response.sla.domain.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Notices that a case stays with somebody for too long, and that somebody left it. Whoever was given a case and does
 * not begin loses it again, so that it is nobody's secret.
 */
final class Handing {
    private static final List<AudienceGroup> LEADS = List.of(AudienceGroup.LEADS);
    private static final List<AudienceRole> DECIDING = List.of(AudienceRole.APPROVER, AudienceRole.MANAGER);
    private static final List<AudienceRole> LEADING = List.of(AudienceRole.MANAGER, AudienceRole.ADMIN);

    private Handing() {
    }

    /** The budget of its holder is used up: told once, whatever comes of it. */
    static ResponseCase ring(ResponseCase c, Doors doors, List<String> teamIds) {
        var now = doors.now();
        var clock = c.holder();
        var isStill = Holder.of(c).filter(h -> h.isOf(clock)).isPresent();
        return clock != null && isStill && clock.toldAt() == null && clock.isOverAt(now)
                ? told(c, clock, doors, teamIds)
                : c;
    }

    /** A lease that ended: its writer is told, and where it presses those who lead. */
    static ResponseCase expire(ResponseCase c, Instant now, List<String> teamIds) {
        return c.withoutDeadClaim(now, (claim, entry) -> claim.by().isPerson()
                ? entry.alarm(left(c, claim, now, teamIds))
                : entry);
    }

    private static Alarm left(ResponseCase c, Claim claim, Instant now, List<String> teamIds) {
        var presses = List.of(Risk.AT_RISK, Risk.OVERDUE).contains(c.riskAt(now));
        var writer = person(claim.by());
        return Alarm.of(ClockKind.CLAIM, Stage.WRITE, claim.until(), now,
                presses ? withLead(writer, teamIds) : new Audience(writer, teamIds, List.of(), List.of()),
                AlertChannel.QUIETLY, null);
    }

    private static ResponseCase told(ResponseCase c, HolderClock clock, Doors doors, List<String> teamIds) {
        var now = doors.now();
        var usedUpAt = Objects.requireNonNull(clock.dueAt());
        var alarm = Alarm.of(ClockKind.HOLDER, clock.stage(), usedUpAt, now, audience(clock, teamIds),
                AlertChannel.LOUDLY, doors.notBefore(SlaClock.isLate(usedUpAt, now), c.clock().dueAt()));
        var edit = c.edit().holder(clock.told(now));
        return clock.stage() == Stage.CLAIM
                ? edit.desk(c.desk().assignedTo(null)).log(HistoryEntry.of(HistoryType.RETURNED_TO_QUEUE, now)
                        .to(clock.holder()).alarm(alarm)).seen()
                : edit.log(HistoryEntry.of(HistoryType.HELD_TOO_LONG, now).to(clock.holder()).alarm(alarm)).quietly();
    }

    private static Audience audience(HolderClock clock, List<String> teamIds) {
        var holder = person(clock.holder());
        return switch (clock.stage()) {
            case TRIAGE, CLAIM -> new Audience(holder, teamIds, AudienceRole.WORKERS, LEADS);
            case WRITE -> withLead(holder, teamIds);
            case APPROVE -> new Audience(List.of(), teamIds, DECIDING, LEADS);
            case PUBLISH -> holder.isEmpty()
                    ? new Audience(List.of(), teamIds, LEADING, LEADS)
                    : withLead(holder, teamIds);
        };
    }

    /** Where no team works in the shop, its managers stand for the lead. */
    private static Audience withLead(List<String> holder, List<String> teamIds) {
        return teamIds.isEmpty()
                ? new Audience(holder, teamIds, List.of(AudienceRole.MANAGER), List.of())
                : new Audience(holder, teamIds, List.of(), LEADS);
    }

    private static List<String> person(@Nullable Actor who) {
        return Optional.ofNullable(who).filter(Actor::isPerson).map(Actor::id).stream().toList();
    }
}
