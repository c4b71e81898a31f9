package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.ClockKind;
import dev.replydesk.response.sla.domain.Rung;
import dev.replydesk.response.sla.domain.Threshold;
import dev.replydesk.response.sla.domain.ToldBefore;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads in the record of a case what was told of its deadlines. */
record ToldOfCase(List<HistoryEntry> history) implements ToldBefore {
    ToldOfCase {
        history = List.copyOf(history);
    }

    @Override
    public Optional<Instant> of(Threshold t, Instant dueAt) {
        return told(dueAt,
                a -> a.clock() == ClockKind.FIRST_REPLY && a.level() == null && Objects.equals(a.lead(), t.lead())
                        && (t.lead() != null || a.threshold() == t.percent()));
    }

    @Override
    public Optional<Instant> of(Rung rung, Instant dueAt) {
        return told(dueAt, a -> a.level() != null && a.level() == rung.level());
    }

    private Optional<Instant> told(Instant dueAt, Predicate<Alarm> isSame) {
        return history.stream().filter(e -> e.alarm() != null && e.alarm().dueAt().equals(dueAt))
                .filter(e -> isSame.test(Objects.requireNonNull(e.alarm()))).map(HistoryEntry::at).findFirst();
    }
}
