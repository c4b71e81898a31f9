package dev.replydesk.response.cases.domain;

import dev.replydesk.response.calendars.domain.WorkingTime;
import dev.replydesk.response.sla.domain.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a case now and since when, so that it never lies with anybody unnoticed; it begins anew at each hand-over.
 *
 * @param holder
 *            the person; null where it waits for anybody of a role, or for the marketplace
 * @param budget
 *            how long this stage may take, in the time of the case's calendar; null where nobody said so
 * @param dueAt
 *            when the budget is used up; null without one, and for the moment until the hours were looked up
 * @param toldAt
 *            when its end was noticed
 */
public record HolderClock(Stage stage, @Nullable Actor holder, Instant since, @Nullable Duration budget,
        @Nullable Instant dueAt, @Nullable Instant toldAt) {

    static HolderClock begin(Stage stage, @Nullable Actor holder, Instant since, Optional<Duration> budget) {
        return new HolderClock(stage, holder, since, budget.orElse(null), null, null);
    }

    /** Its hours have to be looked up before its end is known. */
    public boolean isUnlaid() {
        return budget != null && dueAt == null;
    }

    /** Where the budget ends by these hours. */
    HolderClock laid(WorkingTime hours) {
        return isUnlaid()
                ? new HolderClock(stage, holder, since, budget, hours.after(since, Objects.requireNonNull(budget)),
                        toldAt)
                : this;
    }

    HolderClock told(Instant now) {
        return new HolderClock(stage, holder, since, budget, dueAt, now);
    }

    /** The same holder under another budget. */
    HolderClock budgeted(Optional<Duration> other) {
        return Objects.equals(budget, other.orElse(null))
                ? this
                : new HolderClock(stage, holder, since, other.orElse(null), null, toldAt);
    }

    /** The same where other hours hold. */
    HolderClock unlaid() {
        return new HolderClock(stage, holder, since, budget, null, toldAt);
    }

    public boolean isOverAt(Instant now) {
        return dueAt != null && !now.isBefore(dueAt);
    }

    /** When something has to be done about it; at once while its hours are not looked up. */
    Optional<Instant> nextAt() {
        return toldAt != null ? Optional.empty() : isUnlaid() ? Optional.of(since) : Optional.ofNullable(dueAt);
    }
}
