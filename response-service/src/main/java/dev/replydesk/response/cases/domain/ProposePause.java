package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.PauseReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody disputes the review at its marketplace; the clock runs until a second person has signed. */
public record ProposePause(Actor actor, String pauseId, PauseReason reason, Evidence evidence,
        @Nullable Instant endsAt) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase found, Instant now) {
        if (reason != PauseReason.MARKETPLACE_APPEAL) {
            throw new FieldRefused("reason", "must be MARKETPLACE_APPEAL; an outage is reported for the whole shop");
        }
        if (endsAt != null && !endsAt.isAfter(now)) {
            throw new FieldRefused("endsAt", "must lie ahead: when the appeal is decided at the latest");
        }
        var c = found.withoutDeadClaim(now);
        Pausing.onlyWhereAllowed(c, reason, now);
        if (c.pauses().stream().anyMatch(Pause::isProposed)) {
            throw new StateRefused("A pause is proposed already: sign or withdraw that one.");
        }
        return c.edit().pause(Pause.proposed(pauseId, reason, evidence, endsAt, actor, now))
                .log(HistoryEntry.of(HistoryType.PAUSE_PROPOSED, now).by(actor).about(pauseId)
                        .because(evidence.text()))
                .seen();
    }
}
