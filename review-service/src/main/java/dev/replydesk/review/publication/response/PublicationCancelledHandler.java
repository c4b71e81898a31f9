package dev.replydesk.review.publication.response;

import dev.replydesk.chassis.outbox.EventHandler;
import dev.replydesk.chassis.outbox.Received;
import dev.replydesk.chassis.outbox.Rejection;
import dev.replydesk.review.publication.PublicationService;
import dev.replydesk.review.responseapi.model.PublicationCancelledDto;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A writer takes a reply back; what was never handed over comes later and is then taken back, so it is asked for again.
 */
@Component
class PublicationCancelledHandler implements EventHandler<PublicationCancelledDto> {
    private final PublicationService publications;

    PublicationCancelledHandler(PublicationService publications) {
        this.publications = publications;
    }

    @Override
    public Set<String> types() {
        return Set.of("PublicationCancelled");
    }

    @Override
    public String producer() {
        return "response-service";
    }

    @Override
    public Class<PublicationCancelledDto> payload() {
        return PublicationCancelledDto.class;
    }

    @Override
    public Flux<Rejection> handle(List<Received<PublicationCancelledDto>> events) {
        return Flux.fromIterable(events).concatMap(this::handle);
    }

    private Mono<Rejection> handle(Received<PublicationCancelledDto> event) {
        var told = event.data();
        return publications.cancel(event.merchant(), told.getReplyId()).hasElement().filter(known -> !known)
                .map(_ -> new Rejection(event.id(), "there is no publication of " + told.getReplyId(), true));
    }
}
