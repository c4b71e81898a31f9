package dev.replydesk.response.cases.domain;

import java.time.Instant;
import java.util.Objects;

/** Somebody answered outside of this product; the case is met or missed by that answer's own instant. */
public record AnswerElsewhere(MarketplaceReply answer) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var edit = c.edit().review(Reviewing.withReply(c.review(), answer));
        if (!c.isOpen()) {
            return edit.quietly();
        }
        return edit.ifPresent(c.liveReply(), (e, r) -> e.replace(stopped(r, now)))
                .log(HistoryType.ANSWERED_ELSEWHERE, now).answered(answer.publishedAt(), now).seen();
    }

    static Reply stopped(Reply reply, Instant now) {
        if (reply.isWaitingForApproval()) {
            return reply.with(Objects.requireNonNull(reply.approval()).decided(ApprovalState.WITHDRAWN,
                    Reviewing.MARKETPLACE, now, "answered elsewhere", false));
        }
        var publication = Objects.requireNonNull(reply.publication());
        return publication.state().isUnsent() ? TakeBack.cancelled(reply, "answered elsewhere") : reply;
    }
}
