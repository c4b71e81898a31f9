package dev.replydesk.review.imports;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.review.imports.domain.Import;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps files: takes them in, reads them, and forgets what was cut off or is old. */
@Component
public class FileStore {
    /** Longer than the gateway lets any upload last. */
    private static final Duration CUT_OFF = Duration.ofHours(2);
    private static final int AT_ONCE = 100;
    private final Uploads uploads;
    private final Chunks chunks;
    private final Imports imports;
    private final ImportProperties properties;
    private final Clock clock;

    FileStore(Uploads uploads, Chunks chunks, Imports imports, ImportProperties properties, Clock clock) {
        this.uploads = uploads;
        this.chunks = chunks;
        this.imports = imports;
        this.properties = properties;
        this.clock = clock;
    }

    /** A new file; nothing of it is read before it is whole. */
    public Mono<IncomingFile> begin(MerchantId merchant) {
        var upload = new Upload(Ids.random("fil_", clock), clock.instant());
        return uploads.insert(merchant, upload)
                .map(begun -> new IncomingFile(this, merchant, begun.id(), properties.largest().toBytes()));
    }

    Mono<Void> add(MerchantId merchant, String file, int number, byte[] piece) {
        return chunks.add(merchant, file, number, piece);
    }

    Flux<byte[]> read(MerchantId merchant, String file, long bytes, long from) {
        return chunks.read(merchant, file, bytes, from);
    }

    /** The file has its import now. */
    Mono<Void> arrived(MerchantId merchant, String file) {
        return uploads.delete(merchant, file).then();
    }

    Mono<Void> forget(MerchantId merchant, String file) {
        return chunks.forget(merchant, file).then(uploads.delete(merchant, file)).then();
    }

    /** Removes what a crash left behind, and files that nobody will replay any more. */
    Mono<Void> clean() {
        var now = clock.instant();
        return uploads.begunBefore(now.minus(CUT_OFF), AT_ONCE).concatMap(this::cutOff)
                .thenMany(imports.endedBefore(now.minus(properties.filesKept()), AT_ONCE)).concatMap(this::old).then();
    }

    private Mono<Void> cutOff(Versioned<Upload> upload) {
        var merchant = upload.merchantId();
        return imports.hasFile(merchant, upload.id())
                .flatMap(used -> used ? arrived(merchant, upload.id()) : forget(merchant, upload.id()));
    }

    private Mono<Void> old(Versioned<Import> ended) {
        return chunks.forget(ended.merchantId(), ended.value().file().id())
                .then(imports.update(ended.merchantId(), ended.id(), i -> i.withoutFile())).then();
    }
}
