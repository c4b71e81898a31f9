package dev.replydesk.response.cases.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A second person lets a waiting reply go out. */
public record ApproveReply(Signer signer, String replyId, @Nullable String comment, CourtesyJudge judge)
        implements
            CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var reply = Approving.waiting(c, replyId, "it can be approved");
        if (!reply.courtesy().hardRules().isEmpty()) {
            throw new StateRefused("This reply has hard findings (" + String.join(", ", reply.courtesy().hardRules())
                    + "): release them as a false alarm or return the reply.");
        }
        var self = signer.signsOwn(reply.submittedBy(), "a reply");
        var approval = Objects.requireNonNull(reply.approval()).decided(ApprovalState.APPROVED, signer.actor(),
                now, comment, self);
        return c.edit().replace(Approving.checkedAgain(c, reply.with(approval), judge)).state(CaseState.PUBLISHING)
                .log(HistoryEntry.of(HistoryType.REPLY_APPROVED, now).by(signer.actor()).about(replyId).selfSigned(self)
                        .because(comment))
                .seen();
    }
}
