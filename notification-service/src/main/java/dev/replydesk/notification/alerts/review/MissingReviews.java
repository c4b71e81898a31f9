package dev.replydesk.notification.alerts.review;

import dev.replydesk.chassis.outbox.EventHandler;
import dev.replydesk.chassis.outbox.Received;
import dev.replydesk.chassis.outbox.Rejection;
import dev.replydesk.notification.alerts.NoticeService;
import dev.replydesk.notification.delivery.domain.Notice;
import dev.replydesk.notification.reviewapi.model.ReviewsMissingDto;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Hears that a shop lacks reviews that its marketplace counts. */
@Component
class MissingReviews implements EventHandler<ReviewsMissingDto> {

    private final NoticeService notices;
    private final Clock clock;

    MissingReviews(NoticeService notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public Set<String> types() {
        return Set.of("ReviewsMissing");
    }

    @Override
    public String producer() {
        return "review-service";
    }

    @Override
    public Class<ReviewsMissingDto> payload() {
        return ReviewsMissingDto.class;
    }

    @Override
    public Flux<Rejection> handle(List<Received<ReviewsMissingDto>> events) {
        return Flux.fromIterable(events).concatMap(this::tell);
    }

    private Flux<Rejection> tell(Received<ReviewsMissingDto> event) {
        var data = event.data();
        var key = String.join("|", "gap", data.getShopId(), data.getRaisedAt().toString());
        return notices.tell(event.merchant(), key, gap(data), Set.copyOf(data.getTeamIds()))
                .map(untold -> new Rejection(event.id(), untold.reason(), true));
    }

    private Notice.Gap gap(ReviewsMissingDto data) {
        var days = data.getDays().stream()
                .map(day -> new Notice.Gap.Day(day.getDay(), day.getUntil(), day.getMissing())).toList();
        return new Notice.Gap(data.getShopId(), data.getShopName(), days, clock.instant());
    }
}
