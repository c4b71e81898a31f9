package dev.replydesk.systemtests.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** So many deadlines, all at one instant or evenly spread over a time that begins there. */
record Deadlines(int count, Instant first, Duration span) {

    private static final Duration EARLIEST = Duration.ofSeconds(6);

    /** Soon, but late enough that all of them are known before the first one comes. */
    static Deadlines in(Duration lead, int count, Duration span) {
        return new Deadlines(count, Instant.now().plus(lead).truncatedTo(ChronoUnit.MILLIS), span);
    }

    Instant at(int i) {
        return first.plusMillis(span.toMillis() * i / count);
    }

    boolean isOneInstant() {
        return span.isZero();
    }

    Instant last() {
        return at(count - 1);
    }

    /** Known to whoever must notice them, by the name each has there. */
    record Waiting(Deadlines deadlines, Map<String, Instant> due) {

        /** Nothing is measured that was not waiting in time; a deadline that is noticed early must be seen too. */
        Waiting {
            if (due.size() != deadlines.count() || Instant.now().plus(EARLIEST).isAfter(deadlines.first())) {
                throw new IllegalStateException("the first deadline came before all of them were known; try again");
            }
        }

        Duration untilAllCame(Duration patience) {
            return Duration.between(Instant.now(), deadlines.last()).plus(patience);
        }
    }
}
