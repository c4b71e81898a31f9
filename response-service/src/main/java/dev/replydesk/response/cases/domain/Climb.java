package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.ClockKind;
import dev.replydesk.response.sla.domain.LadderLevel;
import dev.replydesk.response.sla.domain.LadderRecipient;
import dev.replydesk.response.sla.domain.Rung;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells the next level of the ladder when its time has come, or when nobody acknowledged the one below. */
final class Climb {
    private Climb() {
    }

    static ResponseCase on(ResponseCase c, Instant now, List<String> teamIds, Doors doors) {
        if (!c.isOpen() || c.backlog() || c.isSentInTime(now) || !c.clock().mustEscalate(now)) {
            return c;
        }
        var climbed = c.clock().escalate(now);
        var rung = climbed.escalation().rungs().get(climbed.escalation().level() - 1);
        return c.edit().clock(climbed).log(HistoryEntry.of(HistoryType.ESCALATED, now)
                .alarm(alarm(c, rung, now, teamIds, doors))).quietly();
    }

    private static Alarm alarm(ResponseCase c, Rung rung, Instant now, List<String> teamIds, Doors doors) {
        return new Alarm(ClockKind.FIRST_REPLY, null, c.clock().shareAt(now), null, rung.level(),
                Objects.requireNonNull(rung.firedAt()),
                c.clock().dueAt(), rung.late(), audience(c, rung.asks(), now, teamIds), rung.asks().channels(),
                doors.notBefore(rung.late(), c.clock().dueAt()));
    }

    private static Audience audience(ResponseCase c, LadderLevel asks, Instant now, List<String> teamIds) {
        var working = asks.recipients().contains(LadderRecipient.ASSIGNEE)
                ? Alarms.whoWorksOnIt(c, now).stream().toList()
                : List.<String>of();
        var users = Stream.concat(working.stream(), asks.users().stream()).distinct().toList();
        var roles = asks.recipients().stream().flatMap(r -> roles(r, !working.isEmpty())).distinct().toList();
        var groups = asks.recipients().stream().flatMap(Climb::groups).toList();
        return new Audience(users, teamIds, roles, groups);
    }

    private static Stream<AudienceRole> roles(LadderRecipient recipient, boolean somebodyWorksOnIt) {
        return switch (recipient) {
            case ASSIGNEE -> somebodyWorksOnIt ? Stream.of() : AudienceRole.WORKERS.stream();
            case TEAM -> AudienceRole.WORKERS.stream();
            case MANAGERS -> Stream.of(AudienceRole.MANAGER);
            case ADMINS -> Stream.of(AudienceRole.ADMIN);
            case LEAD, ROSTER -> Stream.of();
        };
    }

    private static Stream<AudienceGroup> groups(LadderRecipient recipient) {
        return switch (recipient) {
            case LEAD -> Stream.of(AudienceGroup.LEADS);
            case ROSTER -> Stream.of(AudienceGroup.ROSTER);
            case ASSIGNEE, TEAM, MANAGERS, ADMINS -> Stream.of();
        };
    }
}
