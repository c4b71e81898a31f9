package dev.replydesk.response.sla.domain;

import dev.replydesk.response.calendars.domain.FieldFault;
import dev.replydesk.response.calendars.domain.Timetables;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a list of policies must satisfy before it may replace another; every fault is told at once. */
public final class PolicyRules {
    static final Duration SHORTEST = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofDays(365);

    private PolicyRules() {
    }

    /** Also by the calendars they name, for a review that comes in {@code now}. */
    public static List<FieldFault> check(List<SlaPolicy> policies, Timetables timetables, Instant now) {
        var faults = check(policies);
        return faults.isEmpty()
                ? IntStream.range(0, policies.size())
                        .mapToObj(i -> calendar("policies[" + i + "]", policies.get(i), timetables, now))
                        .flatMap(List::stream).toList()
                : faults;
    }

    private static List<FieldFault> calendar(String at, SlaPolicy p, Timetables timetables, Instant now) {
        if (p.calendarId() == null) {
            return List.of();
        }
        if (!timetables.offers(p.calendarId())) {
            return List
                    .of(new FieldFault(at + ".calendarId", "there is no such calendar; make it first, or write null"));
        }
        var open = timetables.of(p.calendarId()).time().between(now, now.plus(LONGEST));
        return Stream.of(fits(at + ".firstReply", p.firstReply(), open), fits(at + ".followUp", p.followUp(), open))
                .flatMap(List::stream).toList();
    }

    private static List<FieldFault> fits(String at, @Nullable Duration time, Duration open) {
        return time == null || open.compareTo(time) >= 0
                ? List.of()
                : List.of(new FieldFault(at,
                        "takes more than a year of this calendar's open hours: shorten it, or open longer"));
    }

    static List<FieldFault> check(List<SlaPolicy> policies) {
        var faults = new ArrayList<FieldFault>();
        IntStream.range(0, policies.size()).forEach(i -> faults.addAll(check("policies[" + i + "]", policies.get(i))));
        faults.addAll(sameNames(policies));
        faults.addAll(unreachable(policies));
        if (!policies.getLast().match().matchesEverything()) {
            faults.add(new FieldFault("policies[" + (policies.size() - 1) + "].match",
                    "the last policy is the default: leave its conditions out so that it matches everything"));
        }
        return List.copyOf(faults);
    }

    private static List<FieldFault> check(String at, SlaPolicy p) {
        return Stream.of(duration(at + ".firstReply", p.firstReply()), duration(at + ".followUp", p.followUp()),
                stages(at + ".stages", p), warnings(at, p), leads(at, p), mainWarning(at, p), LadderRules.check(at, p))
                .flatMap(List::stream).toList();
    }

    private static List<FieldFault> duration(String at, @Nullable Duration time) {
        var fits = time == null || time.compareTo(SHORTEST) >= 0 && time.compareTo(LONGEST) <= 0;
        return fits ? List.of() : List.of(new FieldFault(at, "must be from PT1M to P365D"));
    }

    private static List<FieldFault> stages(String at, SlaPolicy p) {
        var targets = p.stages();
        var faults = Stream.of(Stage.values())
                .flatMap(s -> duration(at + "." + s.name().toLowerCase(Locale.ROOT), targets.of(s).orElse(null))
                        .stream())
                .toList();
        return faults.isEmpty() && targets.sum().compareTo(p.firstReply()) > 0
                ? List.of(new FieldFault(at, "take " + targets.sum()
                        + " together, longer than firstReply: shorten them, or promise more time"))
                : faults;
    }

    /** What stands behind a policy that takes all of its cases would never be used. */
    private static List<FieldFault> unreachable(List<SlaPolicy> policies) {
        var last = policies.size() - 1;
        return IntStream.rangeClosed(1, last)
                .filter(i -> i < last || policies.get(i).match().matchesEverything())
                .mapToObj(i -> policies.subList(0, i).stream()
                        .filter(above -> above.match().covers(policies.get(i).match())).findFirst()
                        .map(above -> new FieldFault("policies[" + i + "].match", "no case reaches it, since \""
                                + above.name() + "\" above takes them all: move it up, or ask more of that one")))
                .flatMap(Optional::stream).toList();
    }

    private static List<FieldFault> warnings(String at, SlaPolicy p) {
        var w = p.warnAt();
        var rising = IntStream.range(1, w.size()).allMatch(i -> w.get(i - 1) < w.get(i));
        return rising ? List.of() : List.of(new FieldFault(at + ".warnAt", "must rise, such as [50, 75, 90]"));
    }

    private static List<FieldFault> leads(String at, SlaPolicy p) {
        var fit = p.warnBefore().stream().allMatch(l -> l.isPositive() && l.compareTo(p.firstReply()) < 0);
        return fit && Set.copyOf(p.warnBefore()).size() == p.warnBefore().size()
                ? List.of()
                : List.of(new FieldFault(at + ".warnBefore",
                        "must each be there once, longer than nothing and shorter than the promise, such as PT30M"));
    }

    private static List<FieldFault> mainWarning(String at, SlaPolicy p) {
        var known = p.warnAt().isEmpty() || p.warnAt().contains(p.mainWarning());
        return known
                ? List.of()
                : List.of(new FieldFault(at + ".mainWarning", "must be one of warnAt, which is " + p.warnAt()));
    }

    private static List<FieldFault> sameNames(List<SlaPolicy> policies) {
        var seen = new HashSet<String>();
        return IntStream.range(0, policies.size()).filter(i -> !seen.add(policies.get(i).name().strip()))
                .mapToObj(
                        i -> new FieldFault("policies[" + i + "].name", "is used twice: give each policy its own name"))
                .toList();
    }
}
