package dev.replydesk.response.cases.peers;

import dev.replydesk.chassis.outbox.EventHandler;
import dev.replydesk.chassis.outbox.Received;
import dev.replydesk.chassis.outbox.Rejection;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.response.cases.CaseIntake;
import dev.replydesk.response.reviewapi.model.ReviewSnapshotDto;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Hears of judged reviews; a batch of one merchant goes on as one. */
@Component
class ReviewEvents implements EventHandler<ReviewSnapshotDto> {
    private final CaseIntake intake;

    ReviewEvents(CaseIntake intake) {
        this.intake = intake;
    }

    @Override
    public Set<String> types() {
        return Set.of("ReviewAssessed", "ReviewRevised");
    }

    @Override
    public String producer() {
        return "review-service";
    }

    @Override
    public Class<ReviewSnapshotDto> payload() {
        return ReviewSnapshotDto.class;
    }

    @Override
    public Flux<Rejection> handle(List<Received<ReviewSnapshotDto>> events) {
        return Flux.fromIterable(byMerchant(events).entrySet()).concatMap(e -> intake.take(e.getKey(), e.getValue()))
                .thenMany(Flux.empty());
    }

    private static Map<MerchantId, List<CaseIntake.Judged>> byMerchant(List<Received<ReviewSnapshotDto>> events) {
        return events.stream().collect(Collectors.groupingBy(Received::merchant, LinkedHashMap::new,
                Collectors.mapping(e -> ReviewSnapshots.judged(e.data()), Collectors.toList())));
    }
}
