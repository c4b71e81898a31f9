package dev.replydesk.response.sla;

import dev.replydesk.response.calendars.domain.Timetables;
import dev.replydesk.response.sla.domain.PolicySet;
import dev.replydesk.response.sla.domain.Risk;
import dev.replydesk.response.sla.domain.SlaClock;
import dev.replydesk.response.sla.domain.SlaPolicy;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What policies would do to the queue of today, in the order of the policies, had it been opened under them. */
public record PolicyPreview(long openCases, List<Row> rows) {
    public PolicyPreview {
        rows = List.copyOf(rows);
    }

    /** One policy, the open cases that it would take, and how many of these would be at risk or overdue now. */
    public record Row(String name, long cases, long atRisk, long overdue) {}

    static PolicyPreview of(PolicySet set, Timetables timetables, Collection<OpenCases.Group> groups, Instant now) {
        var taken = groups.stream().collect(Collectors.groupingBy(g -> set.indexFor(g.subject())));
        var rows = IntStream.range(0, set.policies().size())
                .mapToObj(i -> row(set.policies().get(i), timetables, taken.getOrDefault(i, List.of()), now)).toList();
        return new PolicyPreview(sum(groups), rows);
    }

    private static Row row(SlaPolicy policy, Timetables timetables, Collection<OpenCases.Group> taken, Instant now) {
        var byRisk = taken.stream().filter(g -> g.runs() && isEnforced(policy, g))
                .collect(Collectors.groupingBy(g -> risk(policy, timetables, g, now)));
        return new Row(policy.name(), sum(taken), sum(byRisk.getOrDefault(Risk.AT_RISK, List.of())),
                sum(byRisk.getOrDefault(Risk.OVERDUE, List.of())));
    }

    private static boolean isEnforced(SlaPolicy policy, OpenCases.Group group) {
        return policy.enforceFrom() == null || !group.startedAt().isBefore(policy.enforceFrom());
    }

    private static Risk risk(SlaPolicy policy, Timetables timetables, OpenCases.Group group, Instant now) {
        return SlaClock.start(group.startedAt(), policy, timetables.of(policy.calendarId())).riskAt(now);
    }

    private static long sum(Collection<OpenCases.Group> groups) {
        return groups.stream().mapToLong(OpenCases.Group::cases).sum();
    }
}
