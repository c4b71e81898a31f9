package dev.replydesk.review.publication.response;

import dev.replydesk.chassis.outbox.EventHandler;
import dev.replydesk.chassis.outbox.Received;
import dev.replydesk.chassis.outbox.Rejection;
import dev.replydesk.review.publication.PublicationService;
import dev.replydesk.review.responseapi.model.PublicationResolvedDto;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A person looked what became of a reply. */
@Component
class PublicationResolvedHandler implements EventHandler<PublicationResolvedDto> {
    private final PublicationService publications;

    PublicationResolvedHandler(PublicationService publications) {
        this.publications = publications;
    }

    @Override
    public Set<String> types() {
        return Set.of("PublicationResolved");
    }

    @Override
    public String producer() {
        return "response-service";
    }

    @Override
    public Class<PublicationResolvedDto> payload() {
        return PublicationResolvedDto.class;
    }

    @Override
    public Flux<Rejection> handle(List<Received<PublicationResolvedDto>> events) {
        return Flux.fromIterable(events).concatMap(this::handle);
    }

    private Mono<Rejection> handle(Received<PublicationResolvedDto> event) {
        var told = event.data();
        return publications.resolve(event.merchant(), told.getReplyId(), told.getPublished(), told.getPublishedAt())
                .hasElement().filter(known -> !known)
                .map(_ -> new Rejection(event.id(), "there is no publication of " + told.getReplyId(), false));
    }
}
