package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.PauseReason;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * The marketplace of the shop is out: the clock stands still from the report on, or from where it could run at all.
 * Each outage pauses a case once; who resumes it by hand is not overruled. One that was heard of when it was over
 * pauses as well what was there while it lasted.
 */
public record PauseForOutage(Outage outage) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var from = from(c);
        var fits = c.isOpen() && outage.lastedAfter(from)
                && c.pauses().stream().noneMatch(p -> p.id().equals(outage.id()))
                && Pausing.objection(c, PauseReason.MARKETPLACE_OUTAGE, from).isEmpty();
        return fits
                ? Pausing.paused(c, pause(from, now), HistoryEntry.of(HistoryType.PAUSED, now).by(outage.reportedBy())
                        .because(outage.note()), from).seen()
                : c;
    }

    private Instant from(ResponseCase c) {
        var ended = c.pauses().stream().map(Pause::ending).flatMap(Stream::ofNullable).map(Pause.Ending::at);
        return Stream.concat(Stream.of(outage.startedAt(), c.clock().countsFrom()), ended).max(Instant::compareTo)
                .orElseThrow();
    }

    private Pause pause(Instant from, Instant now) {
        var evidence = outage.note() == null ? null : new Evidence(outage.note(), null);
        return Pause.running(outage.id(), PauseReason.MARKETPLACE_OUTAGE, evidence, outage.reportedBy(), from, now);
    }
}
