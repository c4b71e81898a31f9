package dev.replydesk.response.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.calendars.domain.AnyCalendar.Question;
import dev.replydesk.response.calendars.domain.MinuteOracle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What happened, in minutes: none of it is told to the oracle but the instants. */
final class Diary {
    private final List<Standstill> pauses;
    private final MinuteOracle oracle;
    private final Question question;
    private final int days;

    Diary(Question question, List<Standstill> pauses, int days) {
        this.question = question;
        this.pauses = pauses;
        this.days = days;
        this.oracle = new MinuteOracle(question.calendar(), question.start(), days + 2);
    }

    /** The end of the minute in which the last promised minute was worked that no pause covers. */
    Instant after(int minutes) {
        var at = question.start();
        for (var left = minutes; left > 0; at = at.plus(Duration.ofMinutes(1))) {
            assertThat(at).as("the oracle sees no further").isBefore(question.start().plus(Duration.ofDays(days)));
            left -= oracle.isOpenAt(at) && !isPaused(at) ? 1 : 0;
        }
        return at;
    }

    private boolean isPaused(Instant at) {
        return pauses.stream().anyMatch(p -> !at.isBefore(p.from()) && at.isBefore(p.until()));
    }
}
