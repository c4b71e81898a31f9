package dev.replydesk.response.cases.domain;

import java.time.Instant;
import java.util.Objects;

/** The marketplace shows the reply; {@code confirmedAt} is its own instant of visibility, or else that of sending. */
public record ConfirmReply(String replyId, Instant confirmedAt) implements CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var reply = FromMarketplace.outThere(c, replyId, "a reply can be confirmed");
        var publication = Objects.requireNonNull(reply.publication()).confirmed(confirmedAt, now, Origin.MARKETPLACE);
        var other = c.liveReply().filter(r -> !r.id().equals(replyId));
        return c.edit().ifPresent(other, (e, r) -> e.replace(AnswerElsewhere.stopped(r, now)))
                .replace(reply.with(publication))
                .log(HistoryEntry.of(HistoryType.CONFIRMED, now).about(replyId)).answered(confirmedAt, now).seen();
    }
}
