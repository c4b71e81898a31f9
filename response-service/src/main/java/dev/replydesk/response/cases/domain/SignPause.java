package dev.replydesk.response.cases.domain;

import java.time.Instant;

/** The second person agrees; from this instant on the clock stands still, not from the proposal on. */
public record SignPause(Signer signer, String pauseId) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase found, Instant now) {
        var c = found.withoutDeadClaim(now);
        var pause = Pausing.known(c, pauseId);
        if (!pause.isProposed()) {
            throw new StateRefused("This pause is " + pause.state() + "; only a proposed one can be signed.");
        }
        Pausing.onlyWhereAllowed(c, pause.reason(), now);
        if (pause.endsAt() != null && !pause.endsAt().isAfter(now)) {
            throw new StateRefused("This appeal ended before it was signed; withdraw the proposal.");
        }
        var self = signer.signsOwn(pause.proposedBy(), "a pause");
        var signed = pause.signed(new Signature(signer.actor(), now, self));
        return Pausing.paused(c, signed, HistoryEntry.of(HistoryType.PAUSED, now).by(signer.actor()).selfSigned(self),
                now).seen();
    }
}
