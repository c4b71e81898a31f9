package dev.replydesk.chassis.http;

import java.util.function.Function;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Holds an answer back until it is stored, so that nobody hears an answer that a repetition would not hear. */
final class AnswerRecorder extends ServerHttpResponseDecorator {
    private final Function<StoredAnswer, Mono<Void>> keep;

    AnswerRecorder(ServerHttpResponse response, Function<StoredAnswer, Mono<Void>> keep) {
        super(response);
        this.keep = keep;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        return DataBufferUtils.join(Flux.from(body)).map(AnswerRecorder::bytes).defaultIfEmpty(new byte[0]).flatMap(
                bytes -> keep.apply(StoredAnswer.of(getDelegate(), bytes)).then(super.writeWith(Mono.fromSupplier(
                        () -> bufferFactory().wrap(bytes)))));
    }

    @Override
    public Mono<Void> setComplete() {
        return keep.apply(StoredAnswer.of(getDelegate(), new byte[0])).then(super.setComplete());
    }

    static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
