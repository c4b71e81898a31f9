package dev.replydesk.review.marketplace.wildberries;

import dev.replydesk.review.marketplace.MarketplaceFailure;
import dev.replydesk.review.marketplace.domain.Trouble;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Says in words what went wrong with Wildberries, and never repeats what could be a secret. */
final class WildberriesWords {
    private static final int LONGEST = 200;

    private WildberriesWords() {
    }

    static MarketplaceFailure refused(WildberriesAnswer answer, Instant now) {
        return switch (answer.status()) {
            case 401 -> unauthorized(said(answer.body()).toLowerCase(Locale.ROOT));
            case 402 -> new MarketplaceFailure(Trouble.Kind.PAYMENT_REQUIRED,
                    "Wildberries wants to be paid before it answers: check the tariff of this token in the seller account");
            case 403 -> new MarketplaceFailure(Trouble.Kind.NOT_ALLOWED,
                    "This token may not read or answer reviews: make one with the category \"Questions and reviews\"");
            case 429 -> new MarketplaceFailure(Trouble.Kind.TOO_MANY_REQUESTS,
                    "Wildberries was asked too often for this account and wants us to wait; it is asked again when it allows",
                    now.plus(answer.retry()));
            default -> answer.status() >= 500
                    ? new MarketplaceFailure(Trouble.Kind.MARKETPLACE_FAILS,
                            "Wildberries fails (%d); it is tried again".formatted(answer.status()))
                    : new MarketplaceFailure(Trouble.Kind.REQUEST_REFUSED, "Wildberries refused the request (%d): %s"
                            .formatted(answer.status(), said(answer.body())));
        };
    }

    private static MarketplaceFailure unauthorized(String said) {
        if (said.contains("expired")) {
            return new MarketplaceFailure(Trouble.Kind.CREDENTIALS_EXPIRED,
                    "This token has expired: make a new one in the seller account and enter it here");
        }
        return Stream.of("withdrawn", "revoked").anyMatch(said::contains)
                ? new MarketplaceFailure(Trouble.Kind.CREDENTIALS_REVOKED,
                        "This token was withdrawn in the seller account: make a new one and enter it here")
                : new MarketplaceFailure(Trouble.Kind.CREDENTIALS_WRONG,
                        "Wildberries does not know this token: copy it again from the seller account, whole and without quotes");
    }

    /** What kept an answer from coming. */
    static MarketplaceFailure unanswered(Throwable error) {
        if (error instanceof MarketplaceFailure known) {
            return known;
        }
        if (error instanceof CallNotPermittedException || error instanceof BulkheadFullException) {
            return new MarketplaceFailure(Trouble.Kind.MARKETPLACE_FAILS,
                    "Wildberries failed so often lately that it is left alone for a moment; it is tried again");
        }
        if (hasCause(error, ConnectException.class, UnknownHostException.class, SSLException.class)) {
            return new MarketplaceFailure(Trouble.Kind.UNREACHABLE,
                    "Wildberries cannot be reached from here: check the network, the proxy and the address; it is tried again");
        }
        if (hasCause(error, DataBufferLimitException.class)) {
            return new MarketplaceFailure(Trouble.Kind.NOT_UNDERSTOOD,
                    "Wildberries sent more at once than can be read: lower replydesk.wildberries.page");
        }
        return hasCause(error, TimeoutException.class)
                ? new MarketplaceFailure(Trouble.Kind.NO_ANSWER,
                        "Wildberries did not answer in time; it is tried again")
                : new MarketplaceFailure(Trouble.Kind.NO_ANSWER,
                        "Wildberries ended the connection without an answer; it is tried again");
    }

    /** The sentence inside one of its two shapes of error, cut short. */
    static String said(String body) {
        try {
            var tree = WildberriesJson.MAPPER.readTree(body);
            return tree == null ? "" : said(tree);
        } catch (JacksonException _) {
            return "";
        }
    }

    static String said(JsonNode error) {
        var sentence = Stream.of("errorText", "detail", "title").map(name -> error.path(name).asString(""))
                .filter(text -> !text.isBlank()).findFirst().orElse("it gives no reason");
        return sentence.length() > LONGEST ? sentence.substring(0, LONGEST) + "…" : sentence;
    }

    @SafeVarargs
    private static boolean hasCause(Throwable error, Class<? extends Throwable>... types) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause).limit(10)
                .anyMatch(cause -> Stream.of(types).anyMatch(type -> type.isInstance(cause)));
    }
}
