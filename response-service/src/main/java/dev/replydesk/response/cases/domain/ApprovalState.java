package dev.replydesk.response.cases.domain;

/** What became of the question whether a reply may go out. RELEASED: its hard findings were called a false alarm. */
public enum ApprovalState {
    WAITING, APPROVED, RELEASED, RETURNED, WITHDRAWN;

    boolean isGiven() {
        return this == APPROVED || this == RELEASED;
    }
}
