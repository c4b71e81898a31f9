package dev.replydesk.notification.alerts.response;

import dev.replydesk.chassis.outbox.EventHandler;
import dev.replydesk.chassis.outbox.Received;
import dev.replydesk.chassis.outbox.Rejection;
import dev.replydesk.notification.alerts.NoticeService;
import dev.replydesk.notification.delivery.domain.Notice;
import dev.replydesk.notification.responseapi.model.MissesForetoldDto;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Hears that cases will not be answered in time. */
@Component
class ForetoldMisses implements EventHandler<MissesForetoldDto> {

    private final NoticeService notices;
    private final Clock clock;

    ForetoldMisses(NoticeService notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public Set<String> types() {
        return Set.of("MissesForetold");
    }

    @Override
    public String producer() {
        return "response-service";
    }

    @Override
    public Class<MissesForetoldDto> payload() {
        return MissesForetoldDto.class;
    }

    @Override
    public Flux<Rejection> handle(List<Received<MissesForetoldDto>> events) {
        return Flux.fromIterable(events).filter(this::isOfUse).concatMap(this::tell);
    }

    /** After the time that it speaks of nobody can do anything about it. */
    private boolean isOfUse(Received<MissesForetoldDto> event) {
        return clock.instant().isBefore(event.data().getUntil());
    }

    private Flux<Rejection> tell(Received<MissesForetoldDto> event) {
        var key = String.join("|", "misses", event.data().getToldAt().toString());
        return notices.tell(event.merchant(), key, misses(event.data()), Set.of())
                .map(untold -> new Rejection(event.id(), untold.reason(), true));
    }

    private Notice.Misses misses(MissesForetoldDto data) {
        var first = data.getCases().stream().map(c -> new Notice.Misses.Due(c.getCaseId(), c.getDueAt())).toList();
        return new Notice.Misses(data.getMisses(), data.getWaiting(), data.getWaitingLate(), data.getUntil(),
                data.getPeople(), data.getPerHour(), data.getUsual(), first, clock.instant());
    }
}
