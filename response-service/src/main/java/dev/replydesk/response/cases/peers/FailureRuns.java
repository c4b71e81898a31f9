package dev.replydesk.response.cases.peers;

import dev.replydesk.chassis.outbox.EventHandler;
import dev.replydesk.chassis.outbox.Received;
import dev.replydesk.chassis.outbox.Rejection;
import dev.replydesk.response.cases.OutageNews;
import dev.replydesk.response.cases.domain.FailureRun;
import dev.replydesk.response.reviewapi.model.MarketplaceRunDto;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Hears from connectors that the marketplace of a shop is out, and that it is back. */
@Component
class FailureRuns implements EventHandler<MarketplaceRunDto> {
    private static final String BACK = "MarketplaceBack";
    private final OutageNews news;

    FailureRuns(OutageNews news) {
        this.news = news;
    }

    @Override
    public Set<String> types() {
        return Set.of("MarketplaceOut", BACK);
    }

    @Override
    public String producer() {
        return "review-service";
    }

    @Override
    public Class<MarketplaceRunDto> payload() {
        return MarketplaceRunDto.class;
    }

    @Override
    public Flux<Rejection> handle(List<Received<MarketplaceRunDto>> events) {
        return Flux.fromIterable(events).concatMap(this::handle);
    }

    private Mono<Rejection> handle(Received<MarketplaceRunDto> event) {
        var told = event.data();
        var back = event.type().equals(BACK) ? PublicationChanges.instant(told.getBack()) : null;
        var run = new FailureRun(told.getShopId(), PublicationChanges.instant(told.getSince()), back);
        return news.hear(event.merchant(), run, told.getReason()).filter(done -> !done)
                .map(_ -> new Rejection(event.id(), "the outage before it is not over here yet", true));
    }
}
