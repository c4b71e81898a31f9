package dev.replydesk.review.batch;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.review.quarantine.QuarantineService;
import dev.replydesk.review.quarantine.QuarantinedLine;
import dev.replydesk.review.review.IntakeService;
import dev.replydesk.review.review.Taken;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Stores lines in portions, one after the other, so that a revision may follow its review; while one portion is being
 * stored the next one is read. What cannot be taken goes to the quarantine before the answer does.
 */
@Service
public class BatchService {
    /** Enough for one bulk insert to be worth its round trip, few enough to keep memory small. */
    private static final int PORTION = 500;
    private static final int RAW = 4_000;
    private final IntakeService intake;
    private final QuarantineService quarantine;
    private final Clock clock;

    BatchService(IntakeService intake, QuarantineService quarantine, Clock clock) {
        this.intake = intake;
        this.quarantine = quarantine;
        this.clock = clock;
    }

    /** The result of each line in their order, once every line is stored. */
    public Mono<List<LineResult>> take(Principal caller, Flux<BatchLine> lines) {
        return Mono.defer(() -> {
            var batch = new Batch(Ids.random("bat_", clock), clock.instant());
            return lines.buffer(PORTION).concatMap(portion -> take(caller, portion, batch), 1)
                    .flatMapIterable(results -> results).collectList();
        });
    }

    private record Batch(String id, Instant receivedAt) {}

    private Mono<List<LineResult>> take(Principal caller, List<BatchLine> portion, Batch batch) {
        var readable = portion.stream().filter(BatchLine.Readable.class::isInstance)
                .map(BatchLine.Readable.class::cast).toList();
        var submissions = readable.stream().map(BatchLine.Readable::submission).toList();
        return intake.take(caller, submissions).map(taken -> results(caller, portion, taken))
                .flatMap(results -> quarantine.keep(caller.merchant(), rejected(portion, results, batch))
                        .thenReturn(results));
    }

    private static List<LineResult> results(Principal caller, List<BatchLine> portion, List<Taken> taken) {
        var next = taken.iterator();
        return portion.stream().<LineResult>map(line -> switch (line) {
            case BatchLine.Broken broken -> rejected(caller, broken, broken.problem());
            case BatchLine.Readable readable -> result(caller, readable, next.next());
        }).toList();
    }

    private static LineResult result(Principal caller, BatchLine line, Taken taken) {
        return switch (taken) {
            case Taken.Stored(var how, var review) ->
                new LineResult.Stored(line.number(), how, review.id(), review.assessment().verdict().state());
            case Taken.Refused(var problem) -> rejected(caller, line, problem);
        };
    }

    private static LineResult rejected(Principal caller, BatchLine line, ProblemException problem) {
        var id = QuarantineService.id(caller.merchant(), line.number(), line.raw());
        return new LineResult.Rejected(line.number(), problem, id);
    }

    private static List<QuarantinedLine> rejected(List<BatchLine> portion, List<LineResult> results, Batch batch) {
        var rejected = new java.util.ArrayList<QuarantinedLine>();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i) instanceof LineResult.Rejected no) {
                rejected.add(quarantined(no, portion.get(i).raw(), batch));
            }
        }
        return rejected;
    }

    private static QuarantinedLine quarantined(LineResult.Rejected no, String raw, Batch batch) {
        var reasons = no.problem().errors().stream()
                .map(e -> new QuarantinedLine.Reason(e.field(), Objects.requireNonNullElse(e.message(), ""))).toList();
        return new QuarantinedLine(no.quarantineId(), batch.id(), no.number(), batch.receivedAt(),
                no.problem().detail(), reasons, raw.substring(0, Math.min(RAW, raw.length())));
    }
}
