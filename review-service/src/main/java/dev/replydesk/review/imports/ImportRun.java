package dev.replydesk.review.imports;

import dev.replydesk.chassis.problem.Unavailability;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.imports.domain.Failure;
import dev.replydesk.review.imports.domain.Hold;
import dev.replydesk.review.imports.domain.HoldLost;
import dev.replydesk.review.imports.domain.Import;
import dev.replydesk.review.imports.domain.Progress;
import dev.replydesk.review.review.ReviewService;
import dev.replydesk.review.tables.RawRecord;
import dev.replydesk.review.tables.UnreadableFile;
import dev.replydesk.review.tables.domain.FileFault;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Works on one import from its checkpoint on. Each portion is stored before the checkpoint moves, under a hold that is
 * renewed meanwhile; whoever comes after a crash does at most one portion again, which adds and counts nothing twice.
 */
@Component
class ImportRun {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    private final Imports imports;
    private final FileReader files;
    private final PortionTaker portions;
    private final SeenRows seen;
    private final ReviewService reviews;
    private final ImportProperties properties;
    private final Clock clock;

    ImportRun(Imports imports, FileReader files, PortionTaker portions, SeenRows seen, ReviewService reviews,
            ImportProperties properties, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.portions = portions;
        this.seen = seen;
        this.reviews = reviews;
        this.properties = properties;
        this.clock = clock;
    }

    /** Takes the import that waits longest and reads it to its end; empty if none waits or another was faster. */
    Mono<Import> next() {
        return imports.free(clock.instant()).flatMap(seenFree -> {
            var hold = hold(UUID.randomUUID().toString());
            return imports.updateAll(List.of(seenFree), i -> i.taken(hold, clock.instant()))
                    .flatMap(won -> won.isEmpty() ? Mono.empty() : run(seenFree.merchantId(), won.getFirst(), hold));
        });
    }

    Mono<Import> run(MerchantId merchant, Import of, Hold hold) {
        var lost = Flux.interval(properties.lease().dividedBy(3)).onBackpressureDrop()
                .concatMap(i -> imports.update(merchant, of.id(), held -> held.renewed(hold(hold.worker()))), 1).then();
        var work = read(merchant, of, hold.worker()).onErrorResume(e -> ended(merchant, of, hold.worker(), e));
        return Mono.firstWithSignal(work, lost.then(Mono.<Import>empty()))
                .onErrorResume(HoldLost.class, e -> Mono.empty());
    }

    private Mono<Import> read(MerchantId merchant, Import of, String worker) {
        return files.open(merchant, of).flatMap(file -> {
            var at = new AtomicLong();
            var from = of.progress().offset() == 0 ? file.begin() : of.progress();
            return files.records(merchant, of, file, from, at).buffer(properties.portion())
                    .concatMap(portion -> take(merchant, of, file, portion, worker, at), 1)
                    .then(Mono.defer(() -> imports.update(merchant, of.id(), i -> i.done(worker, clock.instant()))))
                    .flatMap(done -> seen.forget(merchant, of.id()).thenReturn(done));
        });
    }

    private Mono<Void> take(MerchantId merchant, Import of, OpenFile file, List<RawRecord> portion, String worker,
            AtomicLong read) {
        var last = portion.getLast();
        return portions.take(merchant, of, file, portion)
                .flatMap(counts -> imports.update(merchant, of.id(), i -> i.advanced(hold(worker),
                        new Progress(last.end(), last.nextLine(), file.head().gzip() ? read.get() : last.end(),
                                i.progress().counts().plus(counts)))))
                .elapsed().flatMap(done -> rest(Duration.ofMillis(done.getT1())));
    }

    /** Live reviews and their cases come first. */
    private Mono<Void> rest(Duration worked) {
        var share = Duration.ofMillis(Math.round(worked.toMillis() * properties.rest()));
        return reviews.isBehind().map(behind -> behind ? share.plus(properties.lag()) : share)
                .flatMap(pause -> Mono.delay(pause)).then();
    }

    private Mono<Import> ended(MerchantId merchant, Import of, String worker, Throwable error) {
        if (error instanceof HoldLost || Unavailability.isBehind(error)) {
            return Mono.error(error);
        }
        if (!(error instanceof UnreadableFile)) {
            LOG.error("Import {} cannot go on", of.id(), error);
        }
        var why = error instanceof UnreadableFile file
                ? new Failure(file.fault(), file.detail())
                : new Failure(FileFault.INTERNAL, "Something went wrong on our side; it is in our log");
        return imports.update(merchant, of.id(), i -> i.failed(worker, why, clock.instant()));
    }

    private Hold hold(String worker) {
        return new Hold(worker, clock.instant().plus(properties.lease()));
    }
}
