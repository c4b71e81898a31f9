package dev.replydesk.response.cases.web;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.response.api.PausesApi;
import dev.replydesk.response.api.model.CaseDto;
import dev.replydesk.response.api.model.EvidenceDto;
import dev.replydesk.response.api.model.PausePageDto;
import dev.replydesk.response.api.model.PauseRequestDto;
import dev.replydesk.response.api.model.ReasonRequestDto;
import dev.replydesk.response.cases.PauseService;
import dev.replydesk.response.cases.domain.Evidence;
import dev.replydesk.response.sla.domain.PauseReason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets the clock of a case stand still and run on. */
@RestController
class PausesController implements PausesApi {
    private final PauseService pauses;
    private final Answers answers;

    PausesController(PauseService pauses, Answers answers) {
        this.pauses = pauses;
        this.answers = answers;
    }

    @Override
    public Mono<ResponseEntity<CaseDto>> proposePause(String id, Mono<PauseRequestDto> body, @Nullable String key,
            ServerWebExchange exchange) {
        return answers.with(HttpStatus.CREATED, body.flatMap(b -> pauses.propose(id,
                PauseReason.valueOf(b.getReason().getValue()), evidence(b.getEvidence()), b.getEndsAt())), exchange);
    }

    @Override
    public Mono<ResponseEntity<CaseDto>> signPause(String id, String pauseId, @Nullable String key,
            ServerWebExchange exchange) {
        return answers.ok(pauses.sign(id, pauseId), exchange);
    }

    @Override
    public Mono<ResponseEntity<CaseDto>> withdrawPause(String id, String pauseId, Mono<ReasonRequestDto> body,
            @Nullable String key, ServerWebExchange exchange) {
        return answers.ok(body.flatMap(b -> pauses.withdraw(id, pauseId, b.getReason())), exchange);
    }

    @Override
    public Mono<ResponseEntity<CaseDto>> resumeClock(String id, Mono<ReasonRequestDto> body, @Nullable String key,
            ServerWebExchange exchange) {
        return answers.ok(body.flatMap(b -> pauses.resume(id, b.getReason())), exchange);
    }

    @Override
    public Mono<ResponseEntity<PausePageDto>> listPauses(Integer limit, @Nullable String cursor,
            ServerWebExchange exchange) {
        return pauses.waiting(limit, cursor).map(page -> ResponseEntity.ok(
                new PausePageDto(page.items().stream().map(PauseDtos::waiting).toList(), page.nextCursor())));
    }

    private static Evidence evidence(EvidenceDto given) {
        var link = given.getLink();
        if (link != null && !WebAddress.isSafe(link)) {
            throw ProblemException.invalid("evidence.link",
                    "must be an https address, such as https://example.org/appeals/1");
        }
        return new Evidence(given.getText().strip(), link);
    }
}
