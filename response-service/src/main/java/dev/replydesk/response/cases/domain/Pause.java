package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.PauseReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which the clock of a case stands still, with who wanted it and why, so that everybody can see that it is
 * no way to hide lateness.
 *
 * @param endsAt
 *            when it ends by itself at the latest; null: when somebody ends it
 * @param from
 *            since when the clock stands still; null before that
 */
public record Pause(String id, PauseReason reason, @Nullable Evidence evidence, PauseState state, Actor proposedBy,
        Instant proposedAt, @Nullable Instant endsAt, @Nullable Signature signature, @Nullable Instant from,
        @Nullable Ending ending) {

    /** When and why the clock ran on; nobody did it where time or the review itself did. */
    public record Ending(Instant at, PauseEnd cause, @Nullable Actor by, @Nullable String why) {}

    static Pause proposed(String id, PauseReason reason, Evidence evidence, @Nullable Instant endsAt, Actor by,
            Instant at) {
        return new Pause(id, reason, evidence, PauseState.PROPOSED, by, at, endsAt, null, null, null);
    }

    /** One that nobody has to sign. */
    static Pause running(String id, PauseReason reason, @Nullable Evidence evidence, Actor by, Instant from,
            Instant now) {
        return new Pause(id, reason, evidence, PauseState.RUNNING, by, now, null, null, from, null);
    }

    Pause signed(Signature by) {
        return new Pause(id, reason, evidence, PauseState.RUNNING, proposedBy, proposedAt, endsAt, by, by.at(), null);
    }

    Pause withdrawn() {
        return new Pause(id, reason, evidence, PauseState.WITHDRAWN, proposedBy, proposedAt, endsAt, null, null, null);
    }

    Pause ended(Ending how) {
        return new Pause(id, reason, evidence, PauseState.ENDED, proposedBy, proposedAt, endsAt, signature, from, how);
    }

    public boolean isRunning() {
        return state == PauseState.RUNNING;
    }

    public boolean isProposed() {
        return state == PauseState.PROPOSED;
    }
}
