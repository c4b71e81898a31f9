package dev.replydesk.response.cases.domain;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands. The open ones are somebody's work. */
public enum CaseState {
    OPEN, CLAIMED, AWAITING_APPROVAL, PUBLISHING, FAILED, ANSWERED, EXEMPT, CLOSED;

    public static final Set<CaseState> OPEN_STATES = Set.copyOf(EnumSet.range(OPEN, FAILED));

    /** No reply was submitted yet, or the marketplace refused it: somebody has to write. */
    public static final Set<CaseState> UNWRITTEN_STATES = Set.of(OPEN, CLAIMED, FAILED);

    public boolean isUnwritten() {
        return UNWRITTEN_STATES.contains(this);
    }

    public boolean isOpen() {
        return OPEN_STATES.contains(this);
    }
}
