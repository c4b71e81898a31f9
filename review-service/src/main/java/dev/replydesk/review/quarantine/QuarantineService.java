package dev.replydesk.review.quarantine;

import dev.replydesk.chassis.store.Cursor;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.review.Page;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Keeps rejected lines once, however often the same batch is sent, and lists them. */
@Service
public class QuarantineService {
    private final QuarantinedLines lines;
    private final Counter kept;

    QuarantineService(QuarantinedLines lines, MeterRegistry meters) {
        this.lines = lines;
        this.kept = meters.counter("replydesk.lines.quarantined");
    }

    /** The id of a line is made of its place and its text, so that sending a batch again adds nothing. */
    public static String id(MerchantId merchant, int line, String raw) {
        return Ids.hash("qrt_", merchant.value(), Integer.toString(line), raw);
    }

    public Mono<Void> keep(MerchantId merchant, List<QuarantinedLine> rejected) {
        return lines.insertMany(merchant, rejected).doOnNext(done -> kept.increment(done.created().size())).then();
    }

    public Mono<Page<QuarantinedLine>> list(Principal caller, @Nullable Position after, int limit) {
        return lines.page(caller.merchant(), after, limit + 1).collectList().map(rows -> Page.of(rows, limit,
                row -> Cursor.of(row.receivedAt(), row.line(), row.id()).encode()));
    }
}
