package dev.replydesk.response.cases.domain;

import java.time.Instant;

/** The marketplace deleted the review: nothing is left to answer. */
public record RemoveReview() implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        if (c.state() == CaseState.CLOSED) {
            return c;
        }
        var edit = c.edit().state(CaseState.CLOSED).claim(null).clock(c.clock().cancel())
                .log(HistoryType.REVIEW_REMOVED, now);
        return c.clock().isOngoing() ? edit.log(HistoryType.CANCELLED, now).seen() : edit.seen();
    }
}
