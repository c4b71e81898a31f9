package dev.replydesk.response.cases.peers;

import dev.replydesk.chassis.time.Ids;
import dev.replydesk.response.cases.domain.Actor;
import dev.replydesk.response.cases.domain.AnswerElsewhere;
import dev.replydesk.response.cases.domain.CaseChange;
import dev.replydesk.response.cases.domain.ConfirmReply;
import dev.replydesk.response.cases.domain.FindUnanswerable;
import dev.replydesk.response.cases.domain.LoseTrack;
import dev.replydesk.response.cases.domain.MarkSent;
import dev.replydesk.response.cases.domain.MarkVanished;
import dev.replydesk.response.cases.domain.MarketplaceReply;
import dev.replydesk.response.cases.domain.RefuseReply;
import dev.replydesk.response.cases.domain.SendBack;
import dev.replydesk.response.reviewapi.model.PublicationNewsDto;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What news of a reply do to its case. */
final class PublicationChanges {
    static final String VANISHED = "ReplyVanished";
    private static final Actor MARKETPLACE = new Actor("service:review-service", "Marketplace");

    private PublicationChanges() {
    }

    static CaseChange of(String type, PublicationNewsDto told) {
        var reply = told.getReplyId();
        var reason = Objects.requireNonNullElse(told.getReason(), "no reason was given");
        return switch (type) {
            case "PublicationSent" -> new MarkSent(reply, instant(told.getSentAt()), instant(told.getExpectedBy()));
            case "PublicationConfirmed" -> new ConfirmReply(reply, instant(told.getConfirmedAt()));
            case "PublicationRejected" -> new RefuseReply(reply, reason);
            case "PublicationUnknown" -> new LoseTrack(reply, reason);
            case "PublicationOutdated" -> new SendBack(reply, reason);
            case "NotAnswerable" -> new FindUnanswerable(reply, Ids.hash("exm_", told.getCaseId(), reply), MARKETPLACE,
                    reason);
            case VANISHED -> new MarkVanished(reply);
            default -> new AnswerElsewhere(answer(told));
        };
    }

    private static MarketplaceReply answer(PublicationNewsDto told) {
        var answer = Objects.requireNonNull(told.getAnswer(), "answer");
        return new MarketplaceReply(answer.getText(), instant(answer.getPublishedAt()));
    }

    static Instant instant(@Nullable Instant told) {
        return Objects.requireNonNull(told, "an instant is missing").truncatedTo(ChronoUnit.MILLIS);
    }
}
