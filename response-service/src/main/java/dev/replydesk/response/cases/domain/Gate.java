package dev.replydesk.response.cases.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides from the courtesy check whether a text may go out, waits for a second person, or is refused. */
final class Gate {
    private Gate() {
    }

    /** Why an approver must see this text first; empty if nobody must. Refuses what may not be asked for at all. */
    static List<ApprovalReason> reasonsToApprove(Courtesy courtesy, @Nullable String override,
            boolean languageConfirmed,
            boolean policyAsks) {
        refuse(courtesy, override, languageConfirmed);
        var reasons = new ArrayList<ApprovalReason>();
        if (isRejected(courtesy)) {
            reasons.add(ApprovalReason.OVERRIDE);
        }
        if (courtesy.outcome() == CourtesyOutcome.SECOND_LOOK && !courtesy.found(Courtesy.LANGUAGE)) {
            reasons.add(ApprovalReason.SECOND_LOOK);
        }
        if (courtesy.found(Courtesy.SAFETY)) {
            reasons.add(ApprovalReason.SAFETY);
        }
        if (policyAsks) {
            reasons.add(ApprovalReason.POLICY);
        }
        return List.copyOf(reasons);
    }

    /** Whether a text that was let through before may still leave under a fresh check. */
    static boolean stillPasses(Reply reply, Courtesy fresh, boolean policyAsks) {
        if (!fresh.finalRules().isEmpty()) {
            return false;
        }
        if (reply.isApproved()) {
            return fresh.hardRules().stream().allMatch(reply.courtesy().hardRules()::contains);
        }
        var unread = fresh.found(Courtesy.LANGUAGE) && !reply.languageConfirmed();
        return !isRejected(fresh) && !unread
                && reasonsToApprove(fresh, null, reply.languageConfirmed(), policyAsks).isEmpty();
    }

    private static void refuse(Courtesy courtesy, @Nullable String override, boolean languageConfirmed) {
        var never = courtesy.finalRules();
        if (!never.isEmpty()) {
            throw new ReplyNotCourteous("This text cannot be published, and no approver can allow it: "
                    + String.join(", ", never) + ". Change what the findings mark.", courtesy);
        }
        if (isRejected(courtesy) && override == null) {
            throw new ReplyNotCourteous("The courtesy check refuses this text with " + courtesy.score()
                    + " points. Change what the findings mark, or give a reason in requestOverride.", courtesy);
        }
        if (courtesy.found(Courtesy.LANGUAGE) && !languageConfirmed) {
            throw new ReplyNotCourteous("The language of this text is not checked. Read it again and send"
                    + " languageConfirmed: true.", courtesy);
        }
    }

    private static boolean isRejected(Courtesy courtesy) {
        return courtesy.outcome() == CourtesyOutcome.REJECT || !courtesy.hardRules().isEmpty();
    }
}
