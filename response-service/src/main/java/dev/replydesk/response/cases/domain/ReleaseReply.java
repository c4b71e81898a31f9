package dev.replydesk.response.cases.domain;

import java.time.Instant;
import java.util.Objects;

/** A second person says that the hard findings are wrong; kept as a label, and the reply goes out. */
public record ReleaseReply(Signer signer, String replyId, String reason, CourtesyJudge judge) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var reply = Approving.waiting(c, replyId, "its findings can be released");
        var rules = reply.courtesy().hardRules();
        if (rules.isEmpty()) {
            throw new StateRefused("This reply has no hard finding to release: approve or return it.");
        }
        if (!reply.courtesy().finalRules().isEmpty()) {
            throw new StateRefused("Findings " + String.join(", ", reply.courtesy().finalRules())
                    + " cannot be released: return the reply.");
        }
        var self = signer.signsOwn(reply.submittedBy(), "a reply");
        var approval = Objects.requireNonNull(reply.approval()).released(signer.actor(), now, reason, rules, self);
        return c.edit().replace(Approving.checkedAgain(c, reply.with(approval), judge)).state(CaseState.PUBLISHING)
                .log(HistoryEntry.of(HistoryType.FALSE_ALARM_RELEASED, now).by(signer.actor()).about(replyId)
                        .selfSigned(self).because(reason))
                .seen();
    }
}
