package dev.replydesk.response.board;

import dev.replydesk.chassis.time.Loop;
import dev.replydesk.chassis.time.Step;
import dev.replydesk.response.board.domain.Foretold;
import dev.replydesk.response.cases.Look;
import dev.replydesk.response.cases.WorkloadService;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Looks at the forecast of every merchant and tells those who lead what will not be answered in time. Every instance
 * looks; what one of them wrote the others find told.
 */
@Component
class MissLoop extends Loop {
    private static final Logger LOG = LoggerFactory.getLogger(MissLoop.class);
    private static final Duration EVERY = Duration.ofMinutes(5);
    private static final int FIRST = 3;

    private final WorkloadService workload;
    private final Forecaster forecaster;
    private final MissWatches watches;

    MissLoop(WorkloadService workload, Forecaster forecaster, MissWatches watches) {
        this.workload = workload;
        this.forecaster = forecaster;
        this.watches = watches;
    }

    @Override
    protected List<Step<?>> steps() {
        return List.of(Step.every(EVERY, "Foretelling misses", this::look));
    }

    /** What goes wrong with one merchant never reaches the others. */
    Mono<Void> look() {
        return workload.everywhere().concatMap(look -> tell(look).onErrorResume(e -> left(look, e))).then();
    }

    private Mono<Void> tell(Look look) {
        return forecaster.crew(look).flatMap(crew -> forecaster.forecast(look, crew))
                .flatMap(forecast -> forecaster.misses(look, forecast, FIRST)
                        .mapNotNull(rows -> Foretold.of(forecast, rows.stream().map(MissLoop::first).toList(),
                                look.at())))
                .flatMap(foretold -> watches.tell(look.viewer().merchant(), foretold)).then();
    }

    private static Foretold.First first(Board.Row row) {
        return new Foretold.First(row.of().id(), row.of().clock().dueAt());
    }

    private static Mono<Void> left(Look look, Throwable error) {
        LOG.warn("Nothing is foretold for {} this time: {}", look.viewer().merchant().value(), error.toString());
        return Mono.empty();
    }
}
