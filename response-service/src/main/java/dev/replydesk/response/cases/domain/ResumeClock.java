package dev.replydesk.response.cases.domain;

import dev.replydesk.response.calendars.domain.WorkingTime;
import java.time.Instant;

/** A person lets the clock run on, whatever stopped it. {@code hours} are those of its calendar. */
public record ResumeClock(Actor actor, String reason, WorkingTime hours) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        if (!c.isPaused()) {
            throw new StateRefused("The clock of this case is not paused.");
        }
        return Pausing.resumed(c, new Pause.Ending(now, PauseEnd.BY_HAND, actor, reason), hours, now);
    }
}
