package dev.replydesk.response.board.domain;

import dev.replydesk.response.cases.domain.work.DueMinute;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which of the cases ahead will not be answered in time. They are written one after the other in the order of their
 * deadlines, the {@code late} ones first, at one steady pace from now; whatever comes in meanwhile is due after them.
 */
public final class Forecast {
    private static final Comparator<DueMinute> IN_ORDER = Comparator.comparing(DueMinute::minute)
            .thenComparing(DueMinute::warned, Comparator.reverseOrder());

    private final Pace pace;
    private final long late;
    private final Instant now;
    private final List<Outcome> outcomes = new ArrayList<>();

    /** What becomes of those that fall due in one minute, and how many are written before the first of them. */
    private record Outcome(DueMinute of, long before, long misses) {}

    private Forecast(Pace pace, long late, Instant now) {
        this.pace = pace;
        this.late = late;
        this.now = now;
    }

    /** {@code late}: how many wait for a reply and are past their deadline at {@code now}. */
    public static Forecast of(Pace pace, long late, List<DueMinute> due, Instant now) {
        var forecast = new Forecast(pace, late, now);
        due.stream().sorted(IN_ORDER).forEach(forecast::add);
        return forecast;
    }

    private void add(DueMinute next) {
        var before = outcomes.isEmpty() ? late : outcomes.getLast().before() + outcomes.getLast().of().waiting();
        outcomes.add(new Outcome(next, before, missesOf(next, before)));
    }

    private long missesOf(DueMinute next, long before) {
        if (pace.perHour() == null) {
            return 0;
        }
        var written = (long) pace.within(Duration.between(now, next.minute()));
        return next.waiting() - Math.clamp(written - before, 0, next.waiting());
    }

    public Pace pace() {
        return pace;
    }

    public long late() {
        return late;
    }

    public long waiting() {
        return outcomes.stream().mapToLong(o -> o.of().waiting()).sum();
    }

    public long misses() {
        return outcomes.stream().mapToLong(Outcome::misses).sum();
    }

    /** The first minute in which a case misses; empty if none does. */
    public Optional<Instant> firstMiss() {
        return outcomes.stream().filter(o -> o.misses() > 0).map(o -> o.of().minute()).findFirst();
    }

    /** How many are written before the first of those that fall due in this minute. */
    public long before(Instant minute) {
        return late + outcomes.stream().map(Outcome::of).filter(m -> m.minute().isBefore(minute))
                .mapToLong(DueMinute::waiting).sum();
    }

    public List<Quarter> quarters() {
        var first = Quarter.startOf(now);
        return IntStream.range(0, Quarter.AHEAD).mapToObj(i -> quarter(first.plus(Quarter.LENGTH.multipliedBy(i))))
                .toList();
    }

    private Quarter quarter(Instant from) {
        var in = outcomes.stream().filter(o -> Quarter.startOf(o.of().minute()).equals(from)).toList();
        return new Quarter(from, in.stream().mapToLong(Outcome::misses).sum(), others(in, true), others(in, false),
                capacity(from));
    }

    private static long others(List<Outcome> in, boolean warned) {
        return in.stream().filter(o -> o.of().warned() == warned).mapToLong(o -> o.of().cases() - o.misses()).sum();
    }

    private @Nullable Double capacity(Instant from) {
        var start = from.isAfter(now) ? from : now;
        return pace.perHour() == null ? null : pace.within(Duration.between(start, from.plus(Quarter.LENGTH)));
    }
}
