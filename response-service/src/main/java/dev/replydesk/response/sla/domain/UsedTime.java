package dev.replydesk.response.sla.domain;

import dev.replydesk.response.calendars.domain.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How much of a promise is used by an instant: what ran of it, without the stretches in which it stood still. */
final class UsedTime {
    private UsedTime() {
    }

    /** By the hours of its calendar; of these standstills the last one may last. */
    static Duration of(SlaClock clock, List<Standstill> standstills, Instant until, WorkingTime hours) {
        var from = clock.countsFrom();
        var before = clock.recount() == null ? Duration.ZERO : clock.recount().used();
        return standstills.stream().filter(s -> !s.from().isBefore(from))
                .map(s -> hours.between(s.from(), s.until() == null || s.until().isAfter(until) ? until : s.until()))
                .reduce(before.plus(hours.between(from, until)), Duration::minus);
    }
}
