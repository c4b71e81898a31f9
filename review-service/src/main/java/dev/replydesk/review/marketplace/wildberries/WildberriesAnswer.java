package dev.replydesk.review.marketplace.wildberries;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.Mono;

/** What came back: the status, how long Wildberries asks us to wait, and the body as it came. */
record WildberriesAnswer(int status, Duration retry, String body) {
    private static final String RETRY = "X-Ratelimit-Retry";
    private static final Duration USUAL_RETRY = Duration.ofMinutes(1);
    private static final Duration LONGEST_RETRY = Duration.ofDays(1);

    static Mono<WildberriesAnswer> of(ClientResponse response) {
        var retry = retry(response.headers().asHttpHeaders());
        return response.bodyToMono(String.class).defaultIfEmpty("")
                .map(body -> new WildberriesAnswer(response.statusCode().value(), retry, body));
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }

    private static Duration retry(HttpHeaders headers) {
        var told = headers.getFirst(RETRY);
        try {
            var seconds = told == null
                    ? USUAL_RETRY.toSeconds()
                    : Math.ceilDiv(Math.round(Double.parseDouble(told) * 1000), 1000L);
            return Duration.ofSeconds(Math.clamp(seconds, 1, LONGEST_RETRY.toSeconds()));
        } catch (NumberFormatException _) {
            return USUAL_RETRY;
        }
    }
}
