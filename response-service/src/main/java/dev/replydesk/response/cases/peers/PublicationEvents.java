package dev.replydesk.response.cases.peers;

import dev.replydesk.chassis.outbox.EventHandler;
import dev.replydesk.chassis.outbox.Received;
import dev.replydesk.chassis.outbox.Rejection;
import dev.replydesk.response.cases.MarketplaceNews;
import dev.replydesk.response.cases.domain.Hear;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.reviewapi.model.PublicationNewsDto;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Hears how far replies have come at their marketplaces. */
@Component
class PublicationEvents implements EventHandler<PublicationNewsDto> {
    private final MarketplaceNews news;

    PublicationEvents(MarketplaceNews news) {
        this.news = news;
    }

    @Override
    public Set<String> types() {
        return Set.of("PublicationSent", "PublicationConfirmed", "PublicationRejected", "PublicationUnknown",
                "PublicationOutdated", "NotAnswerable", PublicationChanges.VANISHED, "AnsweredElsewhere");
    }

    @Override
    public String producer() {
        return "review-service";
    }

    @Override
    public Class<PublicationNewsDto> payload() {
        return PublicationNewsDto.class;
    }

    @Override
    public Flux<Rejection> handle(List<Received<PublicationNewsDto>> events) {
        return Flux.fromIterable(events).concatMap(this::handle);
    }

    private Mono<Rejection> handle(Received<PublicationNewsDto> event) {
        return moved(event).hasElement().filter(known -> !known)
                .map(_ -> new Rejection(event.id(), "there is no case " + event.data().getCaseId(), true));
    }

    private Mono<ResponseCase> moved(Received<PublicationNewsDto> event) {
        var told = event.data();
        var heard = new Hear(told.getReplyId(), event.sequence(), PublicationChanges.of(event.type(), told));
        return event.type().equals(PublicationChanges.VANISHED)
                ? news.vanished(event.merchant(), told.getCaseId(), heard, PublicationChanges.instant(told.getSeenAt()))
                : news.hear(event.merchant(), told.getCaseId(), heard);
    }
}
