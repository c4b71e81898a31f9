package dev.replydesk.response.cases.domain;

import java.time.Instant;
import java.util.Objects;

/** Guards exemptions, and knows what a signed one does to a case. */
final class Exempting {
    private Exempting() {
    }

    static Exemption known(ResponseCase c, String exemptionId) {
        var exemption = c.exemption();
        if (exemption == null || !exemption.id().equals(exemptionId)) {
            throw new ReplyUnknown();
        }
        return exemption;
    }

    static ResponseCase signed(ResponseCase c, Signature signature, Instant now) {
        var exemption = Objects.requireNonNull(c.exemption()).signed(signature);
        return c.edit().exemption(exemption).state(CaseState.EXEMPT).claim(null).clock(c.clock().cancel())
                .log(HistoryEntry.of(HistoryType.EXEMPTION_SIGNED, now).by(signature.by()).about(exemption.id())
                        .selfSigned(signature.selfSigned()))
                .ifPresent(c.liveReply().filter(Reply::isWaitingForApproval),
                        (e, r) -> e.replace(withdrawn(r, signature, now)))
                .seen();
    }

    private static Reply withdrawn(Reply reply, Signature signature, Instant now) {
        return reply.approval() == null
                ? reply
                : reply.with(reply.approval().decided(ApprovalState.WITHDRAWN, signature.by(), now, "exempt", false));
    }
}
