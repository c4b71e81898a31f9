package dev.replydesk.response.board;

import static dev.replydesk.chassis.tenant.Role.ADMIN;
import static dev.replydesk.chassis.tenant.Role.AUDITOR;
import static dev.replydesk.chassis.tenant.Role.MANAGER;

import dev.replydesk.chassis.tenant.Permission;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.response.board.domain.Crew;
import dev.replydesk.response.board.domain.Forecast;
import dev.replydesk.response.board.domain.Load;
import dev.replydesk.response.board.domain.Pace;
import dev.replydesk.response.board.domain.Quarter;
import dev.replydesk.response.board.domain.Usual;
import dev.replydesk.response.cases.Look;
import dev.replydesk.response.cases.PaceService;
import dev.replydesk.response.cases.WorkloadService;
import dev.replydesk.response.people.PeopleService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Puts the board together from a few counts, each read from one index alone, and the rows that it shows. */
@Service
public class BoardService {
    private static final Permission LOOK = Permission.of(MANAGER, ADMIN, AUDITOR).or(Scope.CASES_READ);
    private static final Duration USUAL = Duration.ofDays(7);
    private static final int SHOWN = 10;
    /** Between those that miss there may be some that do not. */
    private static final int LOOKED_THROUGH = 50;

    private final WorkloadService workload;
    private final PaceService paces;
    private final PeopleService people;

    BoardService(WorkloadService workload, PaceService paces, PeopleService people) {
        this.workload = workload;
        this.paces = paces;
        this.people = people;
    }

    public Mono<Board> read(List<String> shops) {
        return workload.look(LOOK, shops).flatMap(look -> crew(look).flatMap(crew -> board(look, crew)));
    }

    private Mono<Crew> crew(Look look) {
        return Mono.zip(paces.active(look, look.at().minus(Crew.ACTIVE)).collectList(),
                paces.replies(look, look.at().minus(Crew.RECENT)).collectList(),
                (deeds, replies) -> Crew.of(deeds, replies, look.at()));
    }

    private Mono<Board> board(Look look, Crew crew) {
        return forecast(look, crew).flatMap(forecast -> board(look, crew, forecast));
    }

    private Mono<Board> board(Look look, Crew crew, Forecast forecast) {
        var loads = workload.held(look).collectList().map(held -> Load.of(held, crew.active().keySet()));
        return Mono.zip(workload.counts(look), loads, next(look, forecast), misses(look, forecast))
                .flatMap(found -> names(look, found.getT2()).map(names -> new Board(found.getT1(), crew, forecast,
                        found.getT2(), found.getT3(), found.getT4(), names)));
    }

    private Mono<Forecast> forecast(Look look, Crew crew) {
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

    private Mono<List<Board.Row>> next(Look look, Forecast forecast) {
        return workload.next(look, look.at(), SHOWN).collectList()
                .map(cases -> Rows.of(cases, forecast.late(), forecast.pace(), look.at()));
    }

    private Mono<List<Board.Row>> misses(Look look, Forecast forecast) {
        return Mono.justOrEmpty(forecast.firstMiss())
                .flatMap(minute -> workload.waiting(look, Rows.start(minute, look.at()), Quarter.horizon(look.at()),
                        LOOKED_THROUGH).collectList()
                        .map(cases -> Rows.of(cases, forecast.before(minute), forecast.pace(), look.at())))
                .map(rows -> rows.stream().filter(Board.Row::willMiss).limit(SHOWN).toList())
                .defaultIfEmpty(List.of());
    }

    private Mono<Map<String, String>> names(Look look, List<Load> loads) {
        return people.names(look.viewer().merchant(),
                loads.stream().map(Load::who).filter(Objects::nonNull).map(Objects::requireNonNull).toList());
    }
}
