package dev.replydesk.response.sla.domain;

import dev.replydesk.response.calendars.domain.FieldFault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What an escalation ladder must satisfy; every fault is told at once. */
public final class LadderRules {
    private static final Duration SHORTEST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofDays(7);

    private LadderRules() {
    }

    static List<FieldFault> check(String at, SlaPolicy policy) {
        var ladder = policy.ladder();
        var faults = new ArrayList<FieldFault>();
        IntStream.range(0, ladder.size()).forEach(i -> {
            var level = at + ".ladder[" + i + "]";
            faults.addAll(offset(level, ladder.get(i), policy));
            faults.addAll(reaches(level, ladder.get(i)));
            faults.addAll(wait(level, ladder.get(i)));
            if (i > 0 && ladder.get(i).offset().compareTo(ladder.get(i - 1).offset()) <= 0) {
                faults.add(new FieldFault(level + ".offset", "must be later than that of the level below"));
            }
        });
        return List.copyOf(faults);
    }

    /** A fault for each level that names somebody who is not among these. */
    public static List<FieldFault> strangers(List<SlaPolicy> policies, Set<String> active) {
        return IntStream.range(0, policies.size()).boxed()
                .flatMap(i -> IntStream.range(0, policies.get(i).ladder().size())
                        .filter(j -> !active.containsAll(policies.get(i).ladder().get(j).users()))
                        .mapToObj(j -> new FieldFault("policies[" + i + "].ladder[" + j + "].users",
                                "must be ids of active persons, such as usr_…")))
                .toList();
    }

    private static List<FieldFault> offset(String at, LadderLevel level, SlaPolicy policy) {
        var fits = policy.firstReply().plus(level.offset()).isPositive()
                && level.offset().compareTo(PolicyRules.LONGEST) <= 0;
        return fits
                ? List.of()
                : List.of(new FieldFault(at + ".offset",
                        "must lie after the start of the promise and at most P365D after its end"));
    }

    private static List<FieldFault> reaches(String at, LadderLevel level) {
        return level.recipients().isEmpty() && level.users().isEmpty()
                ? List.of(new FieldFault(at + ".recipients", "must name somebody: a group, or a person in users"))
                : List.of();
    }

    private static List<FieldFault> wait(String at, LadderLevel level) {
        var within = level.ackWithin();
        return within == null || within.compareTo(SHORTEST_WAIT) >= 0 && within.compareTo(LONGEST_WAIT) <= 0
                ? List.of()
                : List.of(new FieldFault(at + ".ackWithin", "must be from PT1M to P7D, or null"));
    }
}
