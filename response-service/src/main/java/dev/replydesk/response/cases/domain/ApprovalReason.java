package dev.replydesk.response.cases.domain;

/** Why a second person must look at a reply. */
public enum ApprovalReason {
    SECOND_LOOK, OVERRIDE, POLICY, SAFETY
}
