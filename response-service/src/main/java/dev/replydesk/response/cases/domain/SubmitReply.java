package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseState.AWAITING_APPROVAL;
import static dev.replydesk.response.cases.domain.CaseState.PUBLISHING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The writer is done. The check decides whether the text goes out, waits for an approver, or is refused. */
public record SubmitReply(Actor actor, String replyId, String text, long seenVersion, @Nullable Integer undoSeconds,
        @Nullable String override, boolean languageConfirmed, CourtesyJudge judge) implements CaseChange {

    public static final Duration DEFAULT_UNDO = Duration.ofSeconds(8);

    @Override
    public ResponseCase on(ResponseCase found, Instant now) {
        found.onlyVersion(seenVersion);
        var c = Writing.heldBy(actor, found, now, "a reply can be submitted");
        if (c.liveReply().isPresent()) {
            throw new StateRefused("A reply to this review is on its way already; there can be only one.");
        }
        var courtesy = judge.judge(text, c.review(), c.shop());
        var reasons = Gate.reasonsToApprove(courtesy, override, languageConfirmed, c.policy().requiresApproval());
        var reply = reply(c, courtesy, reasons, now);
        return c.edit().add(reply).desk(deskAfter(c.desk(), now))
                .state(reasons.isEmpty() ? PUBLISHING : AWAITING_APPROVAL)
                .log(HistoryEntry.of(HistoryType.REPLY_SUBMITTED, now).by(actor).about(replyId).because(override))
                .seen();
    }

    private Reply reply(ResponseCase c, Courtesy courtesy, List<ApprovalReason> reasons, Instant now) {
        var approval = reasons.isEmpty() ? null : Approval.waiting(reasons, override);
        var publication = reasons.isEmpty() ? publication(c, now) : null;
        return new Reply(replyId, text, c.review().revision(), now, actor, languageConfirmed, courtesy, approval,
                publication, null);
    }

    private Publication publication(ResponseCase c, Instant now) {
        var undo = undoSeconds == null ? DEFAULT_UNDO : Duration.ofSeconds(undoSeconds);
        var until = now.plus(undo);
        var attempt = c.replies().size() + 1;
        return undo.isZero() || c.clock().isRunning() && until.isAfter(c.clock().dueAt())
                ? Publication.pending(attempt)
                : Publication.held(until, attempt);
    }

    private Desk deskAfter(Desk desk, Instant now) {
        return desk.drafted(new Draft(text, desk.draftVersion() + 1, now, actor)).claimed(null);
    }
}
