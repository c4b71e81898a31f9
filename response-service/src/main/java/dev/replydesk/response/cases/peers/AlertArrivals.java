package dev.replydesk.response.cases.peers;

import dev.replydesk.chassis.outbox.EventHandler;
import dev.replydesk.chassis.outbox.Received;
import dev.replydesk.chassis.outbox.Rejection;
import dev.replydesk.response.cases.ArrivalService;
import dev.replydesk.response.notificationapi.model.AlertDeliveredDto;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Hears that the alert of a level arrived. */
@Component
class AlertArrivals implements EventHandler<AlertDeliveredDto> {
    private final ArrivalService arrivals;

    AlertArrivals(ArrivalService arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public Set<String> types() {
        return Set.of("AlertDelivered");
    }

    @Override
    public String producer() {
        return "notification-service";
    }

    @Override
    public Class<AlertDeliveredDto> payload() {
        return AlertDeliveredDto.class;
    }

    @Override
    public Flux<Rejection> handle(List<Received<AlertDeliveredDto>> events) {
        return Flux.fromIterable(events).concatMap(e -> arrivals.note(e.merchant(), e.data().getCaseId(),
                e.data().getLevel(), e.data().getDueAt(), e.data().getDeliveredAt())).thenMany(Flux.empty());
    }
}
