package dev.replydesk.response.board.domain;

import dev.replydesk.response.cases.domain.work.Deed;
import dev.replydesk.response.cases.domain.work.HourlyReplies;
import dev.replydesk.response.cases.domain.work.RecentReplies;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One day of a desk, minute by minute: reviews come in at random, people of different and varying pace come, take
 * breaks, sometimes prefer another case to the most urgent one, and go home. Minutes count from 08:00.
 */
final class SimulatedDay {
    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");
    private static final int MINUTES = 12 * 60;
    private static final Comparator<Case> BY_DEADLINE = Comparator.<Case>comparingInt(c -> c.due)
            .thenComparingInt(c -> c.no);

    /** Minutes; {@code answered} stays beyond the day for what nobody answered. */
    static final class Case {
        final int no;
        final int came;
        final int due;
        int taken = Integer.MAX_VALUE;
        int answered = Integer.MAX_VALUE;
        @Nullable
        String by;

        Case(int no, int came, int due) {
            this.no = no;
            this.came = came;
            this.due = due;
        }

        boolean missed() {
            return answered > due;
        }

        boolean isWaitingAt(int minute) {
            return came <= minute && answered > minute;
        }
    }

    /** From when to when, how many an hour on average, when off for lunch; {@code free} is when the next one begins. */
    private static final class Worker {
        final String name;
        final int from;
        final int until;
        final double perHour;
        final int lunch;
        int free;

        Worker(int no, Random random) {
            name = "usr_" + no;
            from = random.nextInt(90);
            until = 450 + random.nextInt(150);
            perHour = 5 + 7 * random.nextDouble();
            lunch = 210 + random.nextInt(90);
            free = from;
        }

        boolean isFreeAt(int minute) {
            return minute >= free && minute < until && (minute < lunch || minute >= lunch + 40);
        }
    }

    final List<Case> cases = new ArrayList<>();
    private final List<Worker> workers = new ArrayList<>();
    private final Random random;

    /** Work for at least {@code load} of the people who come, at most half as much again. */
    SimulatedDay(long seed, double load, boolean trouble) {
        random = new Random(seed);
        var people = 3 + random.nextInt(6);
        for (int i = 0; i < people; i++) {
            workers.add(new Worker(i, random));
        }
        reviews(people * 8.5 * (load + 0.5 * random.nextDouble()) / 60,
                trouble && random.nextInt(3) > 0 ? random.nextInt(240) : MINUTES);
        work();
    }

    /**
     * Some are there when the day begins; a third must be answered within four hours, the others within eight. From
     * {@code trouble} on, four times as many come for an hour.
     */
    private void reviews(double perMinute, int trouble) {
        for (int i = 0; i < perMinute * 150; i++) {
            cases.add(new Case(cases.size(), 0, 30 + random.nextInt(450)));
        }
        for (int minute = 1; minute < MINUTES; minute++) {
            var rush = minute > trouble && minute < trouble + 60 ? 4 : 0.9;
            for (var more = random.nextDouble(); more < perMinute * rush; more += random.nextDouble() + 0.5) {
                cases.add(new Case(cases.size(), minute, minute + (random.nextInt(3) == 0 ? 240 : 480)));
            }
        }
    }

    private void work() {
        for (int minute = 0; minute < MINUTES; minute++) {
            for (var worker : workers) {
                if (worker.isFreeAt(minute)) {
                    take(worker, minute);
                }
            }
        }
    }

    private void take(Worker worker, int now) {
        var open = cases.stream().filter(c -> c.came <= now && c.taken == Integer.MAX_VALUE).sorted(BY_DEADLINE)
                .limit(15).toList();
        if (!open.isEmpty()) {
            var chosen = open.get(random.nextInt(5) == 0 ? random.nextInt(open.size()) : 0);
            chosen.taken = now;
            chosen.by = worker.name;
            chosen.answered = now
                    + (int) Math.max(1, Math.round(60 / worker.perHour * (0.3 + 1.4 * random.nextDouble())));
            worker.free = chosen.answered + (random.nextInt(10) == 0 ? 5 + random.nextInt(15) : 0);
        }
    }

    static Instant at(int minute) {
        return EIGHT.plus(Duration.ofMinutes(minute));
    }

    /** What the board would know at this minute. */
    Crew crewAt(int now) {
        var claims = cases.stream().filter(c -> c.taken <= now).map(c -> new Deed(by(c), at(c.taken))).toList();
        var replies = cases.stream().filter(c -> c.answered <= now && c.answered > now - 240)
                .collect(Collectors.groupingBy(SimulatedDay::by));
        return Crew.of(claims, replies.entrySet().stream().map(e -> recent(e.getKey(), e.getValue())).toList(),
                at(now));
    }

    private static RecentReplies recent(String by, List<Case> replied) {
        var minutes = replied.stream().mapToInt(c -> c.answered).summaryStatistics();
        return new RecentReplies(by, replied.size(), at(minutes.getMin()), at(minutes.getMax()));
    }

    /** What is usual, as the day after would know it. */
    Usual usual() {
        var hours = cases.stream().filter(c -> c.answered < MINUTES)
                .collect(Collectors.groupingBy(c -> by(c) + ' ' + c.answered / 60)).values().stream()
                .map(hour -> new HourlyReplies(by(hour.getFirst()), at(hour.getFirst().answered / 60 * 60),
                        hour.size()));
        return Usual.of(hours.toList()).orElseThrow();
    }

    /** Those without a reply at this minute, in the order of their deadlines. */
    List<Case> waitingAt(int now) {
        return cases.stream().filter(c -> c.isWaitingAt(now)).sorted(BY_DEADLINE).toList();
    }

    private static String by(Case c) {
        return Objects.requireNonNull(c.by);
    }
}
