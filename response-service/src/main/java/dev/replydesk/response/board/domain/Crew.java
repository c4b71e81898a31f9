package dev.replydesk.response.board.domain;

import dev.replydesk.response.cases.domain.work.Deed;
import dev.replydesk.response.cases.domain.work.RecentReplies;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who works now, and what everybody sent in the last four hours. */
public record Crew(Map<String, Instant> active, Map<String, RecentReplies> replies, Instant now) {
    /** Whoever did nothing for so long is taken to be away. */
    public static final Duration ACTIVE = Duration.ofMinutes(30);
    /** Long enough for a pace to be more than luck, short enough to be today's. */
    public static final Duration RECENT = Duration.ofHours(4);
    private static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final double HOUR = Duration.ofHours(1).toMillis();

    public Crew {
        active = Map.copyOf(active);
        replies = Map.copyOf(replies);
    }

    /** Of deeds and replies of any age; those that are too old for it make nobody active. */
    public static Crew of(List<Deed> deeds, List<RecentReplies> replies, Instant now) {
        var active = new HashMap<String, Instant>();
        deeds.forEach(d -> active.merge(d.by(), d.at(), Crew::later));
        replies.forEach(r -> active.merge(r.by(), r.last(), Crew::later));
        active.values().removeIf(at -> at.isBefore(now.minus(ACTIVE)));
        return new Crew(active, replies.stream().collect(Collectors.toMap(RecentReplies::by, r -> r)), now);
    }

    /**
     * Replies an hour: those after the first one by the time since that first one, which is when counting began; at
     * least half an hour, so that two quick ones are no record. Empty below two replies.
     */
    public OptionalDouble perHour(String who) {
        var recent = replies.get(who);
        if (recent == null || recent.replies() < 2) {
            return OptionalDouble.empty();
        }
        var since = Duration.between(recent.first(), now);
        return OptionalDouble.of((recent.replies() - 1) * HOUR / longer(since, SHORTEST).toMillis());
    }

    /** Somebody has no pace of their own, or nobody is here at all. */
    public boolean needsUsual() {
        return measured() < active.size() || active.isEmpty();
    }

    /** The pace of those who are active, the ones without one of their own at the usual one. */
    public Pace pace(@Nullable Usual usual) {
        if (active.isEmpty() || measured() == 0) {
            return usual == null ? unknown() : atUsual(usual);
        }
        return together(usual == null ? 0 : usual.perPerson());
    }

    private Pace unknown() {
        return new Pace(PaceBasis.NONE, active.size(), 0, null);
    }

    private Pace atUsual(Usual usual) {
        return active.isEmpty() ? new Pace(PaceBasis.USUAL, 0, 0, usual.together()) : together(usual.perPerson());
    }

    private Pace together(double others) {
        var sum = active.keySet().stream().mapToDouble(who -> perHour(who).orElse(others)).sum();
        return new Pace(PaceBasis.PEOPLE, active.size(), measured(), sum);
    }

    private int measured() {
        return (int) active.keySet().stream().filter(who -> perHour(who).isPresent()).count();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
