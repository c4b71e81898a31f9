package dev.replydesk.response.board;

import dev.replydesk.response.board.domain.Crew;
import dev.replydesk.response.board.domain.Forecast;
import dev.replydesk.response.board.domain.Pace;
import dev.replydesk.response.board.domain.Quarter;
import dev.replydesk.response.board.domain.Usual;
import dev.replydesk.response.cases.Look;
import dev.replydesk.response.cases.PaceService;
import dev.replydesk.response.cases.WorkloadService;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Foretells from the queue, and from who works how fast, what will not be answered in time. */
@Component
class Forecaster {
    private static final Duration USUAL = Duration.ofDays(7);
    /** Between those that miss there may be some that do not. */
    private static final int LOOKED_THROUGH = 50;

    private final WorkloadService workload;
    private final PaceService paces;

    Forecaster(WorkloadService workload, PaceService paces) {
        this.workload = workload;
        this.paces = paces;
    }

    Mono<Crew> crew(Look look) {
        return Mono.zip(paces.active(look, look.at().minus(Crew.ACTIVE)).collectList(),
                paces.replies(look, look.at().minus(Crew.RECENT)).collectList(),
                (deeds, replies) -> Crew.of(deeds, replies, look.at()));
    }

    Mono<Forecast> forecast(Look look, Crew crew) {
        return Mono.zip(pace(look, crew), workload.waitingLate(look),
                workload.due(look, Quarter.horizon(look.at())).collectList())
                .map(found -> Forecast.of(found.getT1(), found.getT2(), found.getT3(), look.at()));
    }

    private Mono<Pace> pace(Look look, Crew crew) {
        return crew.needsUsual()
                ? paces.hourly(look, look.at().minus(USUAL)).collectList()
                        .map(hours -> crew.pace(Usual.of(hours).orElse(null)))
                : Mono.just(crew.pace(null));
    }

    /** The first cases that miss. */
    Mono<List<Board.Row>> misses(Look look, Forecast forecast, int most) {
        return Mono.justOrEmpty(forecast.firstMiss())
                .flatMap(minute -> workload.waiting(look, Rows.start(minute, look.at()), Quarter.horizon(look.at()),
                        LOOKED_THROUGH).collectList()
                        .map(cases -> Rows.of(cases, forecast.before(minute), forecast.pace(), look.at())))
                .map(rows -> rows.stream().filter(Board.Row::willMiss).limit(most).toList())
                .defaultIfEmpty(List.of());
    }
}
