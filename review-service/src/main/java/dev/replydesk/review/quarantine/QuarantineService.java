package dev.replydesk.review.quarantine;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.store.Cursor;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.review.Page;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps rejected lines once, however often the same batch is sent, and lists them. */
@Service
public class QuarantineService {
    private final QuarantinedLines lines;
    private final Counter kept;
    private final Clock clock;

    QuarantineService(QuarantinedLines lines, MeterRegistry meters, Clock clock) {
        this.lines = lines;
        this.kept = meters.counter("replydesk.lines.quarantined");
        this.clock = clock;
    }

    /** The id of a line is made of its place and its text, so that sending a batch again adds nothing. */
    public static String id(MerchantId merchant, int line, String raw) {
        return Ids.hash("qrt_", merchant.value(), Integer.toString(line), raw);
    }

    public Mono<Void> keep(MerchantId merchant, List<QuarantinedLine> rejected) {
        return lines.insertMany(merchant, rejected).doOnNext(done -> kept.increment(done.created().size())).then();
    }

    public static String id(MerchantId merchant, String importId, long line) {
        return Ids.hash("qrt_", merchant.value(), importId, Long.toString(line));
    }

    public Mono<QuarantinedLine> get(MerchantId merchant, String id) {
        return lines.find(merchant, id).switchIfEmpty(
                Mono.error(() -> ProblemException.notFound("There is no quarantined line " + id)));
    }

    /** Nothing changes where somebody resolved it before. */
    public Mono<QuarantinedLine> resolve(MerchantId merchant, String id, String by, String reviewId) {
        return lines.update(merchant, id,
                line -> line.resolved(new QuarantinedLine.Resolution(clock.instant(), by, reviewId)));
    }

    /** The lines of an import, from one of its lines to another, that are unresolved or that {@code by} resolved. */
    public Flux<QuarantinedLine> unresolved(MerchantId merchant, String importId, long from, long to, String by) {
        return lines.unresolved(merchant, importId, from, to, by);
    }

    public Mono<Page<QuarantinedLine>> list(Principal caller, LineFilter filter, @Nullable Position after, int limit) {
        return lines.page(caller.merchant(), filter, after, limit + 1).collectList().map(rows -> Page.of(rows, limit,
                row -> Cursor.of(row.receivedAt(), row.line(), row.id()).encode()));
    }
}
