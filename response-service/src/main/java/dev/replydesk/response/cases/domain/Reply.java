package dev.replydesk.response.cases.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One answer that was submitted, with what the check said of it and how far it got. */
public record Reply(String id, String text, int revision, Instant submittedAt, Actor submittedBy,
        boolean languageConfirmed, Courtesy courtesy, @Nullable Approval approval,
        @Nullable Publication publication, @Nullable Proof proof) {

    public boolean isWaitingForApproval() {
        return approval != null && approval.state() == ApprovalState.WAITING;
    }

    boolean isApproved() {
        return approval != null && approval.state().isGiven();
    }

    boolean isLive() {
        return isWaitingForApproval() || publication != null && publication.state().isLive();
    }

    public boolean isIn(PublicationState state) {
        return publication != null && publication.state() == state;
    }

    /** Nobody has to carry it there by hand. */
    boolean isAtMarketplace() {
        return publication != null && publication.origin() == Origin.MARKETPLACE;
    }

    Reply with(Approval decided) {
        return new Reply(id, text, revision, submittedAt, submittedBy, languageConfirmed, courtesy, decided,
                publication,
                proof);
    }

    Reply with(Publication moved) {
        return new Reply(id, text, revision, submittedAt, submittedBy, languageConfirmed, courtesy, approval, moved,
                proof);
    }

    Reply with(Courtesy fresh) {
        return new Reply(id, text, revision, submittedAt, submittedBy, languageConfirmed, fresh, approval, publication,
                proof);
    }

    Reply with(Proof given) {
        return new Reply(id, text, revision, submittedAt, submittedBy, languageConfirmed, courtesy, approval,
                publication,
                given);
    }
}
