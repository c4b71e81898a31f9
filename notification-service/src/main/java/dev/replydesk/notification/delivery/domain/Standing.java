package dev.replydesk.notification.delivery.domain;

import org.jspecify.annotations.Nullable;

/**
 * How a case stands just before somebody is told about it, so that nobody is called to a review that has its answer.
 *
 * @param open
 *            whether somebody still has to act
 */
public record Standing(String caseId, boolean open, boolean answered, String shopName) {

    /** Why nobody needs to be told any more; null while somebody does. */
    public @Nullable String reasonToDrop() {
        if (answered) {
            return "the case was answered meanwhile";
        }
        return open ? null : "the case was closed meanwhile";
    }
}
