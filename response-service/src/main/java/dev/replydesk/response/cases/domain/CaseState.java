package dev.replydesk.response.cases.domain;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands. The open ones are somebody's work. */
public enum CaseState {
    OPEN, CLAIMED, AWAITING_APPROVAL, PUBLISHING, FAILED, ANSWERED, EXEMPT, CLOSED;

    public static final Set<CaseState> OPEN_STATES = Set.copyOf(EnumSet.range(OPEN, FAILED));

    public boolean isOpen() {
        return OPEN_STATES.contains(this);
    }
}
