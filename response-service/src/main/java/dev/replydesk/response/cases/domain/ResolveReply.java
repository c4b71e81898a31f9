package dev.replydesk.response.cases.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person looked whether a reply of unknown outcome is there. */
public record ResolveReply(Actor actor, String replyId, boolean published, @Nullable Instant publishedAt)
        implements
            CaseChange {
    @Override
    public ResponseCase on(ResponseCase c, Instant now) {
        var reply = c.reply(replyId);
        c.onlyWhen("an unknown outcome can be resolved", CaseState.PUBLISHING);
        if (!reply.isIn(PublicationState.OUTCOME_UNKNOWN)) {
            throw new StateRefused("The outcome of this reply is not unknown, so there is nothing to resolve.");
        }
        var publication = Objects.requireNonNull(reply.publication());
        var entry = HistoryEntry.of(HistoryType.OUTCOME_RESOLVED, now).by(actor).about(replyId)
                .because(published ? "published" : "not published");
        return published
                ? answered(c.edit().log(entry), reply, publication, now)
                : c.edit().replace(reply.with(publication.becomes(PublicationState.CANCELLED, "not published")))
                        .state(CaseState.OPEN).log(entry).seen();
    }

    private ResponseCase answered(CaseEdit edit, Reply reply, Publication publication, Instant now) {
        var sent = publication.sentAt() == null ? now : publication.sentAt();
        var at = publishedAt == null ? sent : publishedAt.isAfter(now) ? now : publishedAt;
        return edit.replace(reply.with(publication.confirmed(at, now, Origin.MARKETPLACE)))
                .log(HistoryEntry.of(HistoryType.CONFIRMED, now).by(actor).about(replyId)).answered(at, now).seen();
    }
}
