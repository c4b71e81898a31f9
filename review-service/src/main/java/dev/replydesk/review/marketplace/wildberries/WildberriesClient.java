package dev.replydesk.review.marketplace.wildberries;

import dev.replydesk.review.marketplace.Account;
import dev.replydesk.review.marketplace.Budget;
import dev.replydesk.review.marketplace.MarketplaceHttp;
import dev.replydesk.review.marketplace.OverBudget;
import dev.replydesk.review.marketplace.Watch;
import dev.replydesk.review.marketplace.domain.Rank;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ReactiveHttpOutputMessage;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;

/** Asks Wildberries, within the budget and once; it hears of a 429 for all who share the account. */
@Component
@EnableConfigurationProperties(WildberriesProperties.class)
class WildberriesClient {
    static final String TOKEN = "token";
    private final MarketplaceHttp http;
    private final Budget budget;
    private final Watch watch;
    private final WildberriesProperties properties;
    private final Clock clock;

    WildberriesClient(MarketplaceHttp http, Budget budget, Watch watch, WildberriesProperties properties,
            Clock clock) {
        this.http = http;
        this.budget = budget;
        this.watch = watch;
        this.properties = properties;
        this.clock = clock;
    }

    /** The body of a 2xx; everything else is a failure in words. */
    Mono<String> get(Account account, Rank rank, String path, Map<String, ?> parameters) {
        return ask(account, rank, path, parameters).map(answer -> body(answer, clock.instant()));
    }

    static String body(WildberriesAnswer answer, Instant now) {
        if (answer.isSuccess()) {
            return answer.body();
        }
        throw WildberriesWords.refused(answer, now);
    }

    /** Whatever it answers below 500. */
    Mono<WildberriesAnswer> ask(Account account, Rank rank, String path, Map<String, ?> parameters) {
        var request = client(account).get().uri(uri -> address(uri, path, parameters));
        return exchange(account, rank, request).onErrorMap(e -> !(e instanceof OverBudget),
                WildberriesWords::unanswered);
    }

    /** Whatever it answers; {@code written} says, also after an error, whether anything may have left for it. */
    Mono<WildberriesAnswer> post(Account account, Rank rank, String path, Object body, AtomicBoolean written) {
        var request = client(account).post().uri(path).contentType(MediaType.APPLICATION_JSON)
                .body(noting(body, written));
        return exchange(account, rank, request);
    }

    private Mono<WildberriesAnswer> exchange(Account account, Rank rank, WebClient.RequestHeadersSpec<?> request) {
        var call = request.header(HttpHeaders.AUTHORIZATION, account.credential(TOKEN))
                .accept(MediaType.APPLICATION_JSON).exchangeToMono(this::answer);
        var limited = http.resilient(account.address(), properties.timeLimit()).once(call);
        var watched = watch.over(account, limited, WildberriesWords::unanswered);
        return budget.spend(account, rank, properties.limits()).then(watched)
                .flatMap(answer -> answer.status() == 429
                        ? budget.block(account, clock.instant().plus(answer.retry())).thenReturn(answer)
                        : Mono.just(answer));
    }

    /** A failing host opens the breaker; a refusal is about one account and does not. */
    private Mono<WildberriesAnswer> answer(ClientResponse response) {
        return WildberriesAnswer.of(response).flatMap(answer -> answer.status() >= 500
                ? Mono.error(WildberriesWords.refused(answer, clock.instant()))
                : Mono.just(answer));
    }

    /** The body is asked for when there is a connection to write it to, and not before. */
    private static BodyInserter<?, ReactiveHttpOutputMessage> noting(Object body, AtomicBoolean written) {
        BodyInserter<Object, ReactiveHttpOutputMessage> inserter = BodyInserters.fromValue(body);
        return (message, context) -> {
            written.set(true);
            return inserter.insert(message, context);
        };
    }

    private WebClient client(Account account) {
        return http.client(account.address());
    }

    private static URI address(UriBuilder uri, String path, Map<String, ?> parameters) {
        uri.path(path);
        parameters.forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
        return uri.build(parameters);
    }
}
