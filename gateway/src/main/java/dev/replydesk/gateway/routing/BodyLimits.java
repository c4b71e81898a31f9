package dev.replydesk.gateway.routing;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.problem.ProblemWriter;
import dev.replydesk.gateway.contracts.Operation;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * How large a body may be. A length that is declared is judged at once; a chunked body is counted as it flows, and one
 * that turns out too large is read on for a while and dropped, since an answer in the middle of sending gets lost.
 */
@Component
class BodyLimits {
    private static final DataSize PLAIN = DataSize.ofMegabytes(2);
    /** Ten thousand reviews of a long page each. */
    private static final DataSize BATCH = DataSize.ofMegabytes(64);
    /** A file of 2 GiB, with room for what comes with it; the service behind counts the file itself. */
    private static final DataSize UPLOAD = DataSize.ofMegabytes(2 * 1024 + 1);
    private static final int PATIENCE = 2;

    private final ProblemWriter problems;

    BodyLimits(ProblemWriter problems) {
        this.problems = problems;
    }

    Mono<Void> apply(ServerWebExchange exchange, Operation.Kind kind, WebFilterChain chain) {
        var limit = limit(kind);
        var request = exchange.getRequest();
        if (request.getHeaders().getContentLength() > limit.toBytes()) {
            return problems.write(exchange, tooLarge(limit));
        }
        return chain.filter(exchange.mutate().request(new Limited(request, limit)).build());
    }

    private static DataSize limit(Operation.Kind kind) {
        return switch (kind) {
            case PLAIN, STREAM -> PLAIN;
            case BATCH -> BATCH;
            case UPLOAD -> UPLOAD;
        };
    }

    private static ProblemException tooLarge(DataSize limit) {
        return ProblemException
                .tooLarge("The body is larger than the " + limit.toMegabytes() + " MiB this address takes");
    }

    private static final class Limited extends ServerHttpRequestDecorator {
        private final DataSize limit;

        Limited(ServerHttpRequest request, DataSize limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return Flux.defer(() -> counted(super.getBody(), new Count(limit)));
        }

        private Flux<DataBuffer> counted(Flux<DataBuffer> body, Count count) {
            return body.takeUntil(b -> count.isHopelessWith(b)).filter(count::isWithin)
                    .concatWith(Flux.defer(() -> count.isOver() ? Flux.error(tooLarge(limit)) : Flux.empty()));
        }
    }

    private static final class Count {
        private final long limit;
        private long bytes;

        Count(DataSize limit) {
            this.limit = limit.toBytes();
        }

        /** So much too large that waiting for its end would itself be the attack. */
        boolean isHopelessWith(DataBuffer next) {
            bytes += next.readableByteCount();
            return bytes > limit * PATIENCE;
        }

        boolean isOver() {
            return bytes > limit;
        }

        boolean isWithin(DataBuffer buffer) {
            if (isOver()) {
                DataBufferUtils.release(buffer);
                return false;
            }
            return true;
        }
    }
}
