package dev.replydesk.notification.delivery.domain;

import org.jspecify.annotations.Nullable;

/**
 * How a case stands just before somebody is told about it, so that nobody is called to a review that has its answer.
 *
 * @param open
 *            whether somebody still has to act
 * @param stage
 *            what it waits for; null where it waits for nobody here
 */
public record Standing(String caseId, boolean open, boolean answered, String shopName, @Nullable Stage stage) {

    /** Why nobody needs to be told any more; null while somebody does. */
    public @Nullable String reasonToDrop(Alert.Deadline alert) {
        if (answered) {
            return "the case was answered meanwhile";
        }
        if (!open) {
            return "the case was closed meanwhile";
        }
        return alert.clock() == ClockKind.HOLDER && hasGoneOn(alert) ? "somebody has taken the step meanwhile" : null;
    }

    /** Whoever did not begin lost the case, which waits for somebody now. */
    private boolean hasGoneOn(Alert.Deadline alert) {
        return stage != alert.stage() && !(alert.stage() == Stage.CLAIM && stage == Stage.TRIAGE);
    }
}
