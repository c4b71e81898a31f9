package dev.replydesk.response.cases.domain;

import dev.replydesk.response.calendars.domain.WorkingTime;
import java.time.Instant;

/** What ends a pause without anybody doing anything: its own end, which counts from its instant, or a safety matter. */
public record EndPause(WorkingTime hours) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        return c.pauseEndsAt().filter(end -> !now.isBefore(end)).map(end -> c.review().isAboutSafety()
                ? resumed(c, now, PauseEnd.SAFETY, now)
                : resumed(c, end, PauseEnd.APPEAL_OVER, now)).orElse(c);
    }

    private ResponseCase resumed(ResponseCase c, Instant at, PauseEnd cause, Instant now) {
        return Pausing.resumed(c, new Pause.Ending(at, cause, null, null), hours, now);
    }
}
