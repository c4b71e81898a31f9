package dev.replydesk.notification.chat;

import dev.replydesk.chassis.resilience.Resilience;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;

/**
 * The way out to rooms: to a checked address only, no redirect, no second attempt, little of the answer, and no
 * patience without end. Every message has a connection of its own, so none is shared between two names of one address.
 */
class RoomHttp {

    private static final int CONNECT_MILLIS = 3_000;
    private static final int ENOUGH = 4 * 1024;
    private static final int SERVER_FAULT = 500;
    private static final Duration DEFAULT_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");
    private final Destinations destinations;
    private final Resilience resilience;
    private final Duration limit;
    private final Clock clock;
    private final HttpClient http = HttpClient.newConnection()
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS).followRedirect(false).disableRetry(true);

    RoomHttp(Destinations destinations, Resilience resilience, Duration limit, Clock clock) {
        this.destinations = destinations;
        this.resilience = resilience;
        this.limit = limit;
        this.clock = clock;
    }

    /** The answer, if it is one; {@link Unwell} where the platform itself is. */
    Mono<Answer> post(String id, Call call) {
        var answer = destinations.of(call.url()).flatMap(address -> post(address, id, call)).map(RoomHttp::well);
        return resilience.of("room " + call.url().getAuthority(), limit).once(answer);
    }

    private Mono<Answer> post(InetSocketAddress address, String id, Call call) {
        var client = http.remoteAddress(() -> address).headers(headers -> write(headers, id, call));
        var secured = "https".equalsIgnoreCase(call.url().getScheme()) ? client.secure() : client;
        return secured.post().uri(target(call.url()))
                .send(ByteBufFlux.fromString(Mono.just(call.body()), StandardCharsets.UTF_8,
                        io.netty.buffer.ByteBufAllocator.DEFAULT))
                .response((response, body) -> body.asByteArray().transform(RoomHttp::beginning)
                        .map(text -> answer(response, text)))
                .single();
    }

    private static void write(HttpHeaders headers, String id, Call call) {
        headers.set(HttpHeaderNames.CONTENT_TYPE, "application/json; charset=utf-8");
        headers.set(HttpHeaderNames.USER_AGENT, "Replydesk");
        headers.set("Idempotency-Key", id);
        call.headers().forEach(headers::set);
    }

    private static String target(URI url) {
        var path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }

    private static Mono<String> beginning(Flux<byte[]> body) {
        return body.scanWith(ByteArrayOutputStream::new, (read, more) -> {
            read.write(more, 0, Math.min(more.length, ENOUGH - read.size()));
            return read;
        }).takeUntil(read -> read.size() >= ENOUGH).last().map(read -> read.toString(StandardCharsets.UTF_8));
    }

    private Answer answer(HttpClientResponse response, String body) {
        return new Answer(response.status().code(), body,
                turn(response.responseHeaders().get(HttpHeaderNames.RETRY_AFTER)));
    }

    private Instant turn(@Nullable String retryAfter) {
        var pause = retryAfter != null && SECONDS.matcher(retryAfter).matches()
                ? Duration.ofSeconds(Long.parseLong(retryAfter))
                : DEFAULT_PAUSE;
        return clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    private static Answer well(Answer answer) {
        if (answer.status() >= SERVER_FAULT) {
            throw new Unwell(answer.status());
        }
        return answer;
    }
}
