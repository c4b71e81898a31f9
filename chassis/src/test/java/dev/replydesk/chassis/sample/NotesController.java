package dev.replydesk.chassis.sample;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.sample.api.model.NoteDto;
import dev.replydesk.chassis.store.Cursor;
import dev.replydesk.chassis.tenant.Permission;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
public class NotesController {
    private static final Permission WRITE = Permission.of(Role.MANAGER, Role.ADMIN).or(Scope.CASES_WRITE);
    public final AtomicInteger written = new AtomicInteger();
    private final Notes notes;

    NotesController(Notes notes) {
        this.notes = notes;
    }

    @PostMapping(path = "/api/v1/notes", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<NoteDto>> create(@RequestBody @Valid Mono<NoteDto> body) {
        return Principals.require(WRITE).flatMap(p -> body.flatMap(b -> notes.insert(p.merchant(), Note.of("note_" + b
                .text(), b.text())).thenReturn(b))).map(b -> ResponseEntity.status(HttpStatus.CREATED).header("ETag",
                        IfMatch.etag(written.incrementAndGet())).header("Location", "/api/v1/notes/note_" + b.text())
                        .body(b));
    }

    @GetMapping("/api/v1/notes/{id}")
    Mono<Map<String, String>> get(@PathVariable("id") String id) {
        return Principals.merchant().flatMap(m -> notes.find(m, id)).map(n -> Map.of("text", n.text())).switchIfEmpty(
                Mono.error(() -> ProblemException.notFound("There is no note " + id)));
    }

    @GetMapping("/api/v1/notes")
    Mono<Map<String, String>> list(@RequestParam(name = "limit", defaultValue = "50") @Valid @Max(200) Integer count,
            @RequestParam(name = "colour", required = false) NoteDto.Colour colour,
            @RequestParam(name = "cursor", required = false) String cursor) {
        var at = Cursor.decode(cursor, 1);
        return Mono.just(Map.of("limit", "" + count, "colour", "" + colour, "cursor", at == null ? "" : at.text(0)));
    }

    @PatchMapping("/api/v1/notes/{id}")
    Mono<Void> change(@PathVariable("id") String id,
            @RequestHeader(name = "If-Match", required = false) String ifMatch) {
        return Mono.fromRunnable(() -> IfMatch.check(IfMatch.version(ifMatch), 7));
    }

    @PostMapping("/api/v1/fail")
    Mono<Void> fail() {
        written.incrementAndGet();
        return Mono.error(new IllegalStateException("dev.replydesk.secret"));
    }
}
