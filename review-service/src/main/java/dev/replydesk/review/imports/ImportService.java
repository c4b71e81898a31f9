package dev.replydesk.review.imports;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.store.Cursor;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.review.Page;
import dev.replydesk.review.imports.domain.Import;
import dev.replydesk.review.imports.domain.ImportOptions;
import dev.replydesk.review.imports.domain.StoredFile;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Starts imports, shows how far they are, and stops them. */
@Service
public class ImportService {
    private final Imports imports;
    private final FileStore files;
    private final Clock clock;

    ImportService(Imports imports, FileStore files, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.clock = clock;
    }

    /** The file is whole; from now on it is read. */
    public Mono<Import> start(Principal caller, IncomingFile file, String name, ImportOptions options) {
        var stored = new StoredFile(file.id(), name, file.bytes(), true);
        var received = Import.received(Ids.random("imp_", clock), stored, options, Senders.of(caller), clock.instant());
        return imports.insert(caller.merchant(), received)
                .flatMap(i -> files.arrived(caller.merchant(), file.id()).thenReturn(i));
    }

    public Mono<Import> get(Principal caller, String id) {
        return imports.find(caller.merchant(), id).switchIfEmpty(Mono.error(() -> unknown(id)));
    }

    /** Newest first. */
    public Mono<Page<Import>> list(Principal caller, @Nullable Cursor after, int limit) {
        return imports.page(caller.merchant(), after, limit + 1).collectList()
                .map(rows -> Page.of(rows, limit, i -> Cursor.of(i.receivedAt(), i.id()).encode()));
    }

    public Mono<Import> cancel(Principal caller, String id) {
        return imports.update(caller.merchant(), id, i -> i.cancelled(clock.instant()))
                .switchIfEmpty(Mono.error(() -> unknown(id)));
    }

    public Mono<Import> replay(Principal caller, String id, ImportOptions options) {
        return get(caller, id).flatMap(first -> {
            check(first);
            return imports.insert(caller.merchant(), first.replay(Ids.random("imp_", clock), options,
                    Senders.of(caller), clock.instant()));
        });
    }

    private static void check(Import first) {
        if (!first.hasEnded()) {
            throw ProblemException.conflict("import-running", "Wait for the end of the import, or cancel it, first");
        }
        if (!first.file().kept()) {
            throw ProblemException.conflict("file-gone", "The file is no longer kept; send it again as a new import");
        }
    }

    private static ProblemException unknown(String id) {
        return ProblemException.notFound("There is no import " + id);
    }
}
