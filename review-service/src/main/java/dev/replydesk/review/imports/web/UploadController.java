package dev.replydesk.review.imports.web;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.review.Rights;
import dev.replydesk.review.api.UploadApi;
import dev.replydesk.review.api.model.ImportDto;
import dev.replydesk.review.imports.FileStore;
import dev.replydesk.review.imports.ImportProperties;
import dev.replydesk.review.imports.ImportService;
import dev.replydesk.review.imports.IncomingFile;
import dev.replydesk.review.imports.domain.Import;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Written by hand, since a generated interface would gather the whole file before its first byte is stored. */
@RestController
class UploadController {
    /** Room for the options and for what separates the parts. */
    private static final long AROUND = 1024 * 1024;
    private final ImportService imports;
    private final FileStore files;
    private final ImportProperties properties;
    private final OptionsReader options;
    private final ImportDtos dtos;

    UploadController(ImportService imports, FileStore files, ImportProperties properties, OptionsReader options,
            ImportDtos dtos) {
        this.imports = imports;
        this.files = files;
        this.properties = properties;
        this.options = options;
        this.dtos = dtos;
    }

    @PostMapping(path = UploadApi.PATH_CREATE_IMPORT, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<ImportDto>> create(@RequestBody Flux<PartEvent> parts, ServerHttpRequest request) {
        return Principals.require(Rights.SEND).flatMap(caller -> {
            if (request.getHeaders().getContentLength() > properties.largest().toBytes() + AROUND) {
                return Mono.error(ProblemException.tooLarge("The file is larger than the "
                        + properties.largest().toMegabytes() + " MiB that one import takes; cut it in two"));
            }
            return receive(caller, parts);
        }).map(dtos::of).map(started -> ResponseEntity.accepted().body(started));
    }

    /** Whatever ends before the import has begun leaves nothing of the file. */
    private Mono<Import> receive(Principal caller, Flux<PartEvent> parts) {
        return Mono.usingWhen(files.begin(caller.merchant()), file -> receive(caller, parts, file), _ -> Mono.empty(),
                (file, _) -> file.drop(), IncomingFile::drop);
    }

    private Mono<Import> receive(Principal caller, Flux<PartEvent> parts, IncomingFile file) {
        var upload = new UploadedParts(file);
        return parts.timeout(properties.stalled()).concatMap(upload::take, 1).then(Mono.defer(file::end))
                .then(Mono.defer(() -> imports.start(caller, file, upload.name(), options.read(upload.options()))))
                .onErrorMap(TimeoutException.class, _ -> stalled());
    }

    private static ProblemException stalled() {
        return ProblemException.of(HttpStatus.REQUEST_TIMEOUT, "upload-stalled",
                "Nothing more of the file arrived for a while, and what did is gone; send it again");
    }
}
