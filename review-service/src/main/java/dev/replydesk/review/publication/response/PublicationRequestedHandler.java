package dev.replydesk.review.publication.response;

import dev.replydesk.chassis.outbox.EventHandler;
import dev.replydesk.chassis.outbox.Received;
import dev.replydesk.chassis.outbox.Rejection;
import dev.replydesk.review.publication.PublicationService;
import dev.replydesk.review.publication.domain.Requested;
import dev.replydesk.review.responseapi.model.PublicationRequestedDto;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A reply whose undo time is over. */
@Component
class PublicationRequestedHandler implements EventHandler<PublicationRequestedDto> {
    private final PublicationService publications;

    PublicationRequestedHandler(PublicationService publications) {
        this.publications = publications;
    }

    @Override
    public Set<String> types() {
        return Set.of("PublicationRequested");
    }

    @Override
    public String producer() {
        return "response-service";
    }

    @Override
    public Class<PublicationRequestedDto> payload() {
        return PublicationRequestedDto.class;
    }

    @Override
    public Flux<Rejection> handle(List<Received<PublicationRequestedDto>> events) {
        return Flux.fromIterable(events).concatMap(this::handle);
    }

    private Mono<Rejection> handle(Received<PublicationRequestedDto> event) {
        var told = event.data();
        return publications.take(event.merchant(), requested(told)).defaultIfEmpty(false).filter(taken -> !taken)
                .map(_ -> new Rejection(event.id(), "the review is not there yet, or another reply to it waits", true));
    }

    private static Requested requested(PublicationRequestedDto told) {
        return new Requested(told.getCaseId(), told.getReviewId(), told.getReplyId(), told.getObligation(),
                told.getRevision(), told.getText(), told.getHash(), told.getDeadline());
    }
}
