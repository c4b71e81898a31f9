package dev.replydesk.review.imports;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.imports.domain.Import;
import dev.replydesk.review.imports.domain.Progress;
import dev.replydesk.review.tables.Gunzip;
import dev.replydesk.review.tables.RawRecord;
import dev.replydesk.review.tables.RecordSplitter;
import dev.replydesk.review.tables.UnreadableFile;
import dev.replydesk.review.tables.domain.FileFault;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads a stored file from any place on, as fast as its records are asked for. */
@Component
class FileReader {
    private final FileStore files;
    private final ImportProperties properties;

    FileReader(FileStore files, ImportProperties properties) {
        this.files = files;
        this.properties = properties;
    }

    Mono<OpenFile> open(MerchantId merchant, Import of) {
        var bytes = of.file().bytes();
        return files.read(merchant, of.file().id(), Math.min(bytes, Chunks.SIZE), 0).next()
                .map(start -> OpenFile.of(start, bytes <= start.length, of.options()))
                .switchIfEmpty(Mono.error(() -> new UnreadableFile(FileFault.EMPTY, "The file is empty.")));
    }

    /** The records from here on that are not blank; {@code read} counts the bytes of the file as it was sent. */
    Flux<RawRecord> records(MerchantId merchant, Import of, OpenFile file, Progress from, AtomicLong read) {
        return Flux.defer(() -> {
            var splitter = new RecordSplitter(file.head().dialect(), from.offset(), from.nextLine());
            var pieces = file.head().gzip()
                    ? unpacked(merchant, of, from.offset(), read)
                    : stored(merchant, of, from.offset(), read);
            return pieces.concatMapIterable(splitter::feed, 1)
                    .concatWith(Flux.defer(() -> Flux.fromIterable(splitter.end())));
        }).filter(record -> !record.isBlank());
    }

    private Flux<byte[]> stored(MerchantId merchant, Import of, long from, AtomicLong read) {
        read.set(from);
        return files.read(merchant, of.file().id(), of.file().bytes(), from)
                .publishOn(Schedulers.boundedElastic(), 1).doOnNext(piece -> read.addAndGet(piece.length));
    }

    /** An archive can only be unpacked from its beginning. */
    private Flux<byte[]> unpacked(MerchantId merchant, Import of, long from, AtomicLong read) {
        var passed = new AtomicLong();
        return Flux.using(Gunzip::new, gunzip -> stored(merchant, of, 0, read).concatMapIterable(gunzip::feed, 1)
                .concatWith(Flux.defer(() -> {
                    gunzip.end();
                    return Flux.empty();
                })), Gunzip::close).map(piece -> after(piece, from, passed)).filter(piece -> piece.length > 0);
    }

    private byte[] after(byte[] piece, long from, AtomicLong passed) {
        long begin = passed.getAndAdd(piece.length);
        if (begin + piece.length > properties.largestUnpacked().toBytes()) {
            throw new UnreadableFile(FileFault.TOO_LARGE_UNPACKED, "The archive unpacks to more than "
                    + properties.largestUnpacked().toGigabytes() + " GiB; cut it in two");
        }
        return begin >= from
                ? piece
                : Arrays.copyOfRange(piece, (int) Math.min(piece.length, from - begin),
                        piece.length);
    }
}
