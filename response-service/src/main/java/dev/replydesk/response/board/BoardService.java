package dev.replydesk.response.board;

import static dev.replydesk.chassis.tenant.Role.ADMIN;
import static dev.replydesk.chassis.tenant.Role.AUDITOR;
import static dev.replydesk.chassis.tenant.Role.MANAGER;

import dev.replydesk.chassis.tenant.Permission;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.response.board.domain.Crew;
import dev.replydesk.response.board.domain.Forecast;
import dev.replydesk.response.board.domain.Load;
import dev.replydesk.response.cases.Look;
import dev.replydesk.response.cases.WorkloadService;
import dev.replydesk.response.people.PeopleService;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Puts the board together from a few counts, each read from one index alone, and the rows that it shows. */
@Service
public class BoardService {
    private static final Permission LOOK = Permission.of(MANAGER, ADMIN, AUDITOR).or(Scope.CASES_READ);
    private static final int SHOWN = 10;

    private final WorkloadService workload;
    private final Forecaster forecaster;
    private final PeopleService people;

    BoardService(WorkloadService workload, Forecaster forecaster, PeopleService people) {
        this.workload = workload;
        this.forecaster = forecaster;
        this.people = people;
    }

    public Mono<Board> read(List<String> shops) {
        return workload.look(LOOK, shops).flatMap(look -> forecaster.crew(look).flatMap(crew -> board(look, crew)));
    }

    private Mono<Board> board(Look look, Crew crew) {
        return forecaster.forecast(look, crew).flatMap(forecast -> board(look, crew, forecast));
    }

    private Mono<Board> board(Look look, Crew crew, Forecast forecast) {
        var loads = workload.held(look).collectList().map(held -> Load.of(held, crew.active().keySet()));
        return Mono.zip(workload.counts(look), loads, next(look, forecast), forecaster.misses(look, forecast, SHOWN))
                .flatMap(found -> names(look, found.getT2()).map(names -> new Board(found.getT1(), crew, forecast,
                        found.getT2(), found.getT3(), found.getT4(), names)));
    }

    private Mono<List<Board.Row>> next(Look look, Forecast forecast) {
        return workload.next(look, look.at(), SHOWN).collectList()
                .map(cases -> Rows.of(cases, forecast.late(), forecast.pace(), look.at()));
    }

    private Mono<Map<String, String>> names(Look look, List<Load> loads) {
        return people.names(look.viewer().merchant(),
                loads.stream().map(Load::who).filter(Objects::nonNull).map(Objects::requireNonNull).toList());
    }
}
