package dev.replydesk.review.publication.response;

import dev.replydesk.chassis.outbox.Announcement;
import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.review.internalapi.model.MarketplaceReplyDto;
import dev.replydesk.review.internalapi.model.PublicationNewsDto;
import dev.replydesk.review.publication.domain.Publication;
import dev.replydesk.review.publication.domain.PublicationState;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What response-service hears follows from how a publication moved; being sent and waiting are no news. */
@Component
class PublicationEvents implements Announcements<Publication> {
    @Override
    public List<Announcement> of(@Nullable Publication before, Publication after) {
        return type(before, after).map(t -> new Announcement(t, "response-service", news(after))).stream().toList();
    }

    private static Optional<String> type(@Nullable Publication before, Publication after) {
        if (before != null && before.trace().answer() == null && after.trace().answer() != null) {
            return Optional.of("AnsweredElsewhere");
        }
        if (before != null && !before.trace().vanished() && after.trace().vanished()) {
            return Optional.of("ReplyVanished");
        }
        return before != null && before.state() == after.state() ? Optional.empty() : type(before, after.state());
    }

    private static Optional<String> type(@Nullable Publication before, PublicationState state) {
        return switch (state) {
            case SENT -> Optional.of("PublicationSent");
            case CONFIRMED -> Optional.of("PublicationConfirmed");
            case REJECTED -> Optional.of("PublicationRejected");
            case OUTCOME_UNKNOWN -> Optional.of("PublicationUnknown");
            case NOT_ANSWERABLE -> Optional.of("NotAnswerable");
            case CANCELLED -> Optional.of("PublicationOutdated")
                    .filter(_ -> before == null || before.state() == PublicationState.PENDING);
            case PENDING, SENDING -> Optional.empty();
        };
    }

    /** What tells how far it has come, whatever was told before; empty while it waits or is being sent. */
    static Optional<Announcement> standing(Publication p) {
        var elsewhere = p.trace().answer() != null && p.state().isAwaited();
        var type = elsewhere ? Optional.of("AnsweredElsewhere") : type(null, p.state());
        return type.map(t -> new Announcement(t, "response-service", news(p)));
    }

    private static PublicationNewsDto news(Publication p) {
        var asked = p.requested();
        var trace = p.trace();
        var answer = trace.answer();
        return new PublicationNewsDto(asked.caseId(), asked.reviewId(), asked.replyId(), asked.obligation())
                .sentAt(trace.sentAt()).seenAt(trace.seenAt()).confirmedAt(trace.confirmedAt())
                .expectedBy(trace.expectedBy()).reason(trace.reason())
                .answer(answer == null ? null : new MarketplaceReplyDto(answer.text(), answer.publishedAt()));
    }
}
