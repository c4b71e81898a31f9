package dev.replydesk.response.courtesy.web;

import dev.replydesk.chassis.tenant.Permission;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.response.api.CourtesyApi;
import dev.replydesk.response.api.model.CourtesyCheckRequestDto;
import dev.replydesk.response.api.model.CourtesyResultDto;
import dev.replydesk.response.courtesy.CourtesyService;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
class CourtesyController implements CourtesyApi {

    /** Nothing is read and nothing stored: every person may try a text, and every key that may write replies. */
    private static final Permission ANYBODY = Permission.ofEverybody().or(Scope.CASES_WRITE);

    private final CourtesyService courtesy;

    CourtesyController(CourtesyService courtesy) {
        this.courtesy = courtesy;
    }

    @Override
    public Mono<ResponseEntity<CourtesyResultDto>> checkCourtesy(Mono<CourtesyCheckRequestDto> request,
            ServerWebExchange exchange) {
        Mono<String> language = Principals.require(ANYBODY).map(caller -> Reader.language(caller, exchange));
        return language.zipWith(request, (reader, asked) -> CourtesyDtos
                .result(courtesy.check(CourtesyDtos.input(asked)), reader)).map(ResponseEntity::ok);
    }
}
