package dev.replydesk.response.cases.domain;

import java.time.Instant;

/**
 * The review says that we answered, and this case knows nothing of it, because it was lost and made again. It is
 * checked anew; who wrote it is not known any more.
 */
record RestoreReply(OwnAnswer answer, CourtesyJudge judge) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        return c.edit().ifPresent(c.liveReply(), (e, r) -> e.replace(AnswerElsewhere.stopped(r, now)))
                .add(reply(c, now)).log(HistoryEntry.of(HistoryType.CONFIRMED, now).about(answer.replyId()))
                .answered(answer.publishedAt(), now).seen();
    }

    private Reply reply(ResponseCase c, Instant now) {
        var url = answer.url();
        var proof = url == null ? null : new Proof(url, answer.publishedAt(), Reviewing.MARKETPLACE, now);
        return new Reply(answer.replyId(), answer.text(), revision(c.review()), answer.publishedAt(),
                Reviewing.MARKETPLACE, false, judge.judge(answer.text(), c.review(), c.shop()), null,
                Publication.pending(1).confirmed(answer.publishedAt(), now, answer.origin()), proof);
    }

    /** The newest words of the customer that were there when we answered. */
    private int revision(ReviewCopy review) {
        return review.revisions().stream().filter(r -> !r.writtenAt().isAfter(answer.publishedAt()))
                .mapToInt(Revision::number).max().orElse(1);
    }
}
