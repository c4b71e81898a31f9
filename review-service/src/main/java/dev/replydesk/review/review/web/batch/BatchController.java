package dev.replydesk.review.review.web.batch;

import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.review.Rights;
import dev.replydesk.review.api.BatchApi;
import dev.replydesk.review.batch.BatchService;
import dev.replydesk.review.batch.LineResult;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Written by hand, since a generated interface would read the whole body before the first line. */
@RestController
class BatchController {
    private static final String NDJSON = MediaType.APPLICATION_NDJSON_VALUE;
    private final BatchService batches;
    private final LineReader reader;
    private final ObjectWriter json;

    BatchController(BatchService batches, LineReader reader, JsonMapper json) {
        this.batches = batches;
        this.reader = reader;
        this.json = json.writer();
    }

    @PostMapping(path = BatchApi.PATH_SUBMIT_REVIEW_BATCH, consumes = NDJSON, produces = NDJSON)
    Mono<byte[]> submit(ServerHttpRequest request) {
        return Principals.require(Rights.SEND).flatMap(caller -> submit(caller, request.getBody()));
    }

    private Mono<byte[]> submit(Principal caller, Flux<DataBuffer> body) {
        var limit = new BatchLimit();
        var merchant = caller.merchant();
        return batches.take(caller, lines(body).filter(limit::admits).map(line -> reader.read(merchant, line)))
                .doOnNext(_ -> limit.raiseIfPassed()).map(this::answer);
    }

    private static Flux<RawLine> lines(Flux<DataBuffer> body) {
        var splitter = new LineSplitter();
        return body.map(BatchController::bytes).concatMapIterable(splitter::feed)
                .concatWith(Flux.defer(() -> Flux.fromIterable(splitter.end())));
    }

    private static byte[] bytes(DataBuffer buffer) {
        try {
            var bytes = new byte[buffer.readableByteCount()];
            buffer.read(bytes);
            return bytes;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    private byte[] answer(List<LineResult> results) {
        var out = new ByteArrayOutputStream(results.size() * 100);
        for (var result : results) {
            out.writeBytes(json.writeValueAsBytes(BatchDtos.line(result)));
            out.write('\n');
        }
        return out.toByteArray();
    }
}
