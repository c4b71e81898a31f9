package dev.replydesk.response.cases.web;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.response.api.CasesApi;
import dev.replydesk.response.api.model.AssignRequestDto;
import dev.replydesk.response.api.model.CaseDto;
import dev.replydesk.response.api.model.DraftRequestDto;
import dev.replydesk.response.api.model.MoodRequestDto;
import dev.replydesk.response.api.model.NoteRequestDto;
import dev.replydesk.response.api.model.SavedDraftDto;
import dev.replydesk.response.cases.CaseService;
import dev.replydesk.response.cases.domain.ResponseCase;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What people do with a case. */
@RestController
class CasesController implements CasesApi {
    private final CaseService cases;
    private final Answers answers;

    CasesController(CaseService cases, Answers answers) {
        this.cases = cases;
        this.answers = answers;
    }

    @Override
    public Mono<ResponseEntity<CaseDto>> getCase(String id, ServerWebExchange exchange) {
        return answers.ok(cases.read(id), exchange);
    }

    @Override
    public Mono<ResponseEntity<CaseDto>> claimCase(String id, @Nullable String key, ServerWebExchange exchange) {
        return answers.ok(cases.claim(id), exchange);
    }

    @Override
    public Mono<ResponseEntity<CaseDto>> releaseCase(String id, @Nullable String key, ServerWebExchange exchange) {
        return answers.ok(cases.release(id), exchange);
    }

    @Override
    public Mono<ResponseEntity<CaseDto>> acknowledgeCase(String id, @Nullable String key,
            ServerWebExchange exchange) {
        return answers.ok(cases.acknowledge(id), exchange);
    }

    @Override
    public Mono<ResponseEntity<CaseDto>> assignCase(String id, Mono<AssignRequestDto> body, @Nullable String key,
            ServerWebExchange exchange) {
        return answers.ok(body.flatMap(b -> cases.assign(id, b.getAssignee())), exchange);
    }

    @Override
    public Mono<ResponseEntity<CaseDto>> setMood(String id, Mono<MoodRequestDto> body, @Nullable String key,
            ServerWebExchange exchange) {
        return answers.ok(body.flatMap(b -> cases.setMood(id, b.getMood())), exchange);
    }

    @Override
    public Mono<ResponseEntity<CaseDto>> addNote(String id, Mono<NoteRequestDto> body, @Nullable String key,
            ServerWebExchange exchange) {
        return answers.with(HttpStatus.CREATED, body.flatMap(b -> cases.addNote(id, b.getText())), exchange);
    }

    @Override
    public Mono<ResponseEntity<SavedDraftDto>> saveDraft(String id, Mono<DraftRequestDto> body,
            @Nullable String ifMatch,
            ServerWebExchange exchange) {
        return body.flatMap(b -> cases.saveDraft(id, b.getText(), ifMatch)).map(CasesController::saved);
    }

    private static ResponseEntity<SavedDraftDto> saved(ResponseCase c) {
        var draft = Objects.requireNonNull(c.desk().draft());
        var claim = Objects.requireNonNull(c.desk().claim());
        return ResponseEntity.ok().eTag(IfMatch.etag(draft.version()))
                .body(new SavedDraftDto(draft.version(), draft.savedAt(), claim.until()));
    }
}
