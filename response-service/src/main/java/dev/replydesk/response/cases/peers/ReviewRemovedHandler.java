package dev.replydesk.response.cases.peers;

import dev.replydesk.chassis.outbox.EventHandler;
import dev.replydesk.chassis.outbox.Received;
import dev.replydesk.chassis.outbox.Rejection;
import dev.replydesk.response.cases.CaseIntake;
import dev.replydesk.response.reviewapi.model.ReviewSnapshotDto;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Hears of reviews that are gone at their marketplace. */
@Component
class ReviewRemovedHandler implements EventHandler<ReviewSnapshotDto> {
    private final CaseIntake intake;

    ReviewRemovedHandler(CaseIntake intake) {
        this.intake = intake;
    }

    @Override
    public Set<String> types() {
        return Set.of("ReviewRemoved");
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
        return Flux.fromIterable(events).concatMap(e -> intake.remove(e.merchant(), e.data().getReviewId()))
                .thenMany(Flux.empty());
    }
}
