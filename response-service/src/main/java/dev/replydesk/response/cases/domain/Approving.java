package dev.replydesk.response.cases.domain;

/** Guards what only somebody who decides about a waiting reply may do. */
final class Approving {
    private Approving() {
    }

    static Reply waiting(ResponseCase c, String replyId, String deed) {
        var reply = c.reply(replyId);
        if (!reply.isWaitingForApproval()) {
            throw new StateRefused("This reply does not wait for approval; " + deed + " only while it does.");
        }
        c.onlyWhen(deed, CaseState.AWAITING_APPROVAL);
        return reply;
    }

    /** The text is checked once more, because rules may have changed while it waited. */
    static Reply checkedAgain(ResponseCase c, Reply approved, CourtesyJudge judge) {
        var fresh = judge.judge(approved.text(), c.review(), c.shop());
        if (!Gate.stillPasses(approved, fresh, c.policy().requiresApproval())) {
            throw new ReplyNotCourteous("The courtesy check now refuses this text. Return it to its writer.", fresh);
        }
        return approved.with(Publication.pending(c.replies().size()));
    }
}
