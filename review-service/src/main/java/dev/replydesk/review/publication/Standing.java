package dev.replydesk.review.publication;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.publication.domain.Publication;
import dev.replydesk.review.publication.domain.PublicationState;
import dev.replydesk.review.review.ReviewService;
import dev.replydesk.review.review.domain.Reply;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps with each review which of our replies stand there. It is done before the publication itself moves on, so that
 * whatever interrupts the two writes leaves a publication that is looked for again; doing it twice changes nothing.
 */
@Component
class Standing {
    private final ReviewService reviews;

    Standing(ReviewService reviews) {
        this.reviews = reviews;
    }

    Mono<Void> keep(MerchantId merchant, Publication before, Publication next) {
        var reviewId = next.requested().reviewId();
        var replyId = next.requested().replyId();
        if (next.trace().vanished()) {
            var gone = Objects.requireNonNull(next.trace().seenAt());
            return reviews.vanished(merchant, reviewId, replyId, gone).then();
        }
        if (next.state() == PublicationState.CONFIRMED) {
            return reviews.answered(merchant, reviewId, reply(next)).then();
        }
        return before.state() == PublicationState.CONFIRMED && !next.live()
                ? reviews.unanswered(merchant, reviewId, replyId).then()
                : Mono.empty();
    }

    private static Reply reply(Publication confirmed) {
        var asked = confirmed.requested();
        return Reply.marketplace(asked.text(), Objects.requireNonNull(confirmed.trace().confirmedAt()),
                asked.caseId(), asked.replyId());
    }
}
