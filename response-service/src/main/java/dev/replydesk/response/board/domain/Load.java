package dev.replydesk.response.board.domain;

import dev.replydesk.response.cases.domain.work.Holding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The open cases of one person; of nobody where {@code who} is null. */
public record Load(@Nullable String who, long overdue, long atRisk, long onTrack) {
    private static final Comparator<Load> URGENT_FIRST = Comparator.comparingLong(Load::overdue)
            .thenComparingLong(Load::atRisk).thenComparingLong(Load::onTrack).reversed()
            .thenComparing(load -> String.valueOf(load.who()));

    /** Everybody who holds something or is active, the most urgent loads first, and what nobody holds last. */
    public static List<Load> of(List<Holding> held, Set<String> active) {
        var loads = held.stream().flatMap(h -> h.holders().map(who -> of(who, h)))
                .collect(Collectors.toMap(load -> String.valueOf(load.who()), load -> load, Load::and, HashMap::new));
        active.forEach(who -> loads.putIfAbsent(who, new Load(who, 0, 0, 0)));
        return Stream.concat(loads.values().stream().sorted(URGENT_FIRST), Stream.of(ofNobody(held))).toList();
    }

    private static Load ofNobody(List<Holding> held) {
        return held.stream().filter(h -> h.holders().findAny().isEmpty()).map(h -> of(null, h))
                .reduce(new Load(null, 0, 0, 0), Load::and);
    }

    private static Load of(@Nullable String who, Holding held) {
        return new Load(who, held.overdue(), held.atRisk(), held.onTrack());
    }

    private Load and(Load more) {
        return new Load(who, overdue + more.overdue, atRisk + more.atRisk, onTrack + more.onTrack);
    }
}
