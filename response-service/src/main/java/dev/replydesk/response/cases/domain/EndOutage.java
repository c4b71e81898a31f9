package dev.replydesk.response.cases.domain;

import dev.replydesk.response.calendars.domain.WorkingTime;
import java.time.Instant;
import java.util.Objects;

/** The marketplace works again: what it stopped runs on from that instant; other pauses are left alone. */
public record EndOutage(Outage outage, WorkingTime hours) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var at = Objects.requireNonNull(outage.endedAt());
        return c.runningPause().filter(p -> p.id().equals(outage.id())).isPresent()
                ? Pausing.resumed(c, new Pause.Ending(at, PauseEnd.OUTAGE_OVER, outage.endedBy(), null), hours, now)
                : c;
    }
}
