package dev.replydesk.review.review.response;

import dev.replydesk.chassis.outbox.EventHandler;
import dev.replydesk.chassis.outbox.Received;
import dev.replydesk.chassis.outbox.Rejection;
import dev.replydesk.review.responseapi.model.PublicationProvenDto;
import dev.replydesk.review.review.ReviewService;
import dev.replydesk.review.review.domain.Reply;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A person recorded where a reply stands; the review shows it from then on. */
@Component
class PublicationProvenHandler implements EventHandler<PublicationProvenDto> {
    private static final int AT_ONCE = 8;
    private final ReviewService reviews;

    PublicationProvenHandler(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public Set<String> types() {
        return Set.of("PublicationProven");
    }

    @Override
    public String producer() {
        return "response-service";
    }

    @Override
    public Class<PublicationProvenDto> payload() {
        return PublicationProvenDto.class;
    }

    @Override
    public Flux<Rejection> handle(List<Received<PublicationProvenDto>> events) {
        return Flux.fromIterable(events).flatMap(this::handle, AT_ONCE);
    }

    private Mono<Rejection> handle(Received<PublicationProvenDto> event) {
        var told = event.data();
        return reviews.answered(event.merchant(), told.getReviewId(), reply(told)).filter(stored -> !stored)
                .map(_ -> new Rejection(event.id(), "there is no review " + told.getReviewId(), true));
    }

    /** The case stands for review and obligation, so a review keeps one proven reply for each. */
    private static Reply reply(PublicationProvenDto told) {
        return Reply.manual(told.getText(), told.getConfirmedAt(), told.getUrl(), told.getCaseId(), told.getReplyId());
    }
}
