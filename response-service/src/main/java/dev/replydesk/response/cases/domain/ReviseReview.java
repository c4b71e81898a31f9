package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseState.AWAITING_APPROVAL;
import static dev.replydesk.response.cases.domain.CaseState.PUBLISHING;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The review changed before our answer left: the text is replaced and the clock runs on. A reply to the old text that
 * nobody outside has seen goes back to its writer. All revisions are kept in the review; the record names one where it
 * interrupted somebody's work. {@code owed}: the new text asks for an answer as well. {@code window}: until when a
 * reply to the new text is taken; null where the shop does not say.
 */
public record ReviseReview(ReviewCopy newer, boolean owed, @Nullable WindowClock window) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        if (!newer.isNewerThan(c.review())) {
            return c;
        }
        var edit = c.edit().review(newer);
        var isRevision = newer.revision() > c.review().revision();
        if (!isRevision) {
            return newer.verdict() == c.review().verdict() ? edit.quietly() : edit.seen();
        }
        return edit.improved(!owed).ifPresent(lengthened(c), CaseEdit::window)
                .ifPresent(interrupted(c), (e, r) -> e.backToWriter(takenBack(r, now), now))
                .when(c.isOpen() && c.state() != CaseState.OPEN, e -> e.log(entry(HistoryType.REVISED, now)))
                .when(!owed && !c.improved(), e -> e.log(entry(HistoryType.IMPROVED, now))).seen();
    }

    private static Optional<Reply> interrupted(ResponseCase c) {
        return c.state() == AWAITING_APPROVAL || c.state() == PUBLISHING
                ? c.liveReply().filter(ReviseReview::isUnseen)
                : Optional.empty();
    }

    /** A case whose shop did not say so when it was opened has no window later either. */
    private Optional<WindowClock> lengthened(ResponseCase c) {
        return Optional.ofNullable(window).filter(longer -> c.isOpen() && c.window() != null
                && longer.closesAt().isAfter(c.window().closesAt()));
    }

    private HistoryEntry entry(HistoryType type, Instant now) {
        return HistoryEntry.of(type, now).number(newer.revision());
    }

    private static boolean isUnseen(Reply reply) {
        return reply.publication() == null || reply.publication().state().isUnsent();
    }

    private static Reply takenBack(Reply reply, Instant now) {
        return reply.isWaitingForApproval()
                ? reply.with(Objects.requireNonNull(reply.approval())
                        .decided(ApprovalState.RETURNED, Reviewing.MARKETPLACE, now, "the review was revised", false))
                : TakeBack.cancelled(reply, "the review was revised");
    }
}
