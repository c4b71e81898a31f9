package dev.replydesk.chassis.http;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.problem.ProblemWriter;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.chassis.trace.LogFields;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Does what a POST with an {@code Idempotency-Key} asks once, and answers every repetition as the first time. */
@Order(IdempotencyFilter.ORDER)
final class IdempotencyFilter implements WebFilter {
    static final int ORDER = 0;
    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);
    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 255;
    private final IdempotencyRecords records;
    private final ProblemWriter problems;
    private final List<PathPattern> paths;
    private final List<PathPattern> neverStored;

    IdempotencyFilter(IdempotencyRecords records, ProblemWriter problems, HttpProperties properties) {
        this.records = records;
        this.problems = problems;
        this.paths = patterns(properties.idempotentPaths());
        this.neverStored = patterns(properties.neverStoredPaths());
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var key = exchange.getRequest().getHeaders().getFirst(HEADER);
        if (key == null || !counts(exchange)) {
            return chain.filter(exchange);
        }
        if (key.isBlank() || key.length() > LONGEST) {
            return Mono.error(ProblemException.invalid(HEADER, "must be between 1 and " + LONGEST + " characters"));
        }
        return Principals.current().flatMap(caller -> once(exchange, chain, id(exchange, caller, key)));
    }

    private boolean counts(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var type = request.getHeaders().getContentType();
        var path = request.getPath().pathWithinApplication();
        return request.getMethod() == HttpMethod.POST && (type == null || type.isCompatibleWith(
                MediaType.APPLICATION_JSON)) && paths.stream().anyMatch(p -> p.matches(path)) && neverStored.stream()
                        .noneMatch(p -> p.matches(path));
    }

    private static String id(ServerWebExchange exchange, Principal caller, String key) {
        var request = exchange.getRequest();
        return Ids.hash("", caller.merchant().value(), caller.subject(), request.getMethod().name(), request.getPath()
                .value(), key);
    }

    private Mono<Void> once(ServerWebExchange exchange, WebFilterChain chain, String id) {
        return DataBufferUtils.join(exchange.getRequest().getBody()).map(AnswerRecorder::bytes).defaultIfEmpty(
                new byte[0]).flatMap(body -> records.begin(id, fingerprint(body)).flatMap(known -> switch (known) {
                    case IdempotencyRecords.Known.Answer(var answer) -> answer.sayTo(exchange.getResponse());
                    case IdempotencyRecords.Known.Nothing(var lease) -> work(exchange, chain, body, id, lease);
                }));
    }

    private Mono<Void> work(ServerWebExchange exchange, WebFilterChain chain, byte[] body, String id, Date lease) {
        var recorded = exchange.mutate().request(new ServerHttpRequestDecorator(exchange.getRequest()) {
            @Override
            public Flux<DataBuffer> getBody() {
                return body.length == 0
                        ? Flux.empty()
                        : Flux.defer(() -> Flux.just(exchange.getResponse().bufferFactory().wrap(body)));
            }
        }).response(new AnswerRecorder(exchange.getResponse(), answer -> keep(exchange, id, lease, answer))).build();
        return chain.filter(recorded).onErrorResume(e -> problems.write(recorded, e));
    }

    /** The work is done by now, so a store that fails here must not turn it into an error. */
    private Mono<Void> keep(ServerWebExchange exchange, String id, Date lease, StoredAnswer answer) {
        var kept = answer.isFinal() ? records.answered(id, lease, answer) : records.release(id, lease);
        return kept.onErrorResume(e -> LogFields.of(exchange, () -> unkept(e)));
    }

    private static Mono<Void> unkept(Throwable error) {
        LOG.warn("The answer to a request with a key could not be stored: {}", String.valueOf(error));
        return Mono.empty();
    }

    private static String fingerprint(byte[] body) {
        return Ids.hash("", new String(body, StandardCharsets.ISO_8859_1));
    }

    private static List<PathPattern> patterns(List<String> paths) {
        return paths.stream().map(PathPatternParser.defaultInstance::parse).toList();
    }
}
