package dev.replydesk.review.marketplace.wildberries;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.marketplace.Account;
import dev.replydesk.review.marketplace.MarketplaceFailure;
import dev.replydesk.review.marketplace.OverBudget;
import dev.replydesk.review.marketplace.domain.Rank;
import dev.replydesk.review.marketplace.domain.Trouble;
import dev.replydesk.review.publication.ReplyPublisher;
import dev.replydesk.review.publication.domain.Dispatch;
import dev.replydesk.review.publication.domain.PublishingRules;
import dev.replydesk.review.publication.domain.Sent;
import dev.replydesk.review.publication.domain.Sighting;
import dev.replydesk.review.shop.domain.Marketplace;
import dev.replydesk.review.shop.domain.ShopCard;
import dev.replydesk.review.source.Connections;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * Publishes on Wildberries. Its 204 says only that the request was taken (the id is not even looked up), so whether a
 * reply stands there is seen by reading the review again; a first reply is never sent as an edit.
 */
@Component
class WildberriesPublisher implements ReplyPublisher {
    /** The state of a reply, or of a review, that customers see. */
    static final String SHOWN = "wbRu";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5_000;
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration AFTER_REPAIR = Duration.ofMinutes(5);
    private final WildberriesClient client;
    private final WildberriesProperties properties;
    private final Connections connections;
    private final Clock clock;

    WildberriesPublisher(WildberriesClient client, WildberriesProperties properties, Connections connections,
            Clock clock) {
        this.client = client;
        this.properties = properties;
        this.connections = connections;
        this.clock = clock;
    }

    @Override
    public Marketplace marketplace() {
        return Marketplace.WILDBERRIES;
    }

    @Override
    public PublishingRules rules() {
        return new PublishingRules(SHORTEST, LONGEST, properties.visibilityDelay(), false,
                properties.replyWindow());
    }

    @Override
    public Mono<Sent> send(MerchantId merchant, ShopCard shop, Dispatch dispatch) {
        var length = dispatch.text().length();
        if (length < SHORTEST || length > LONGEST) {
            return Mono.just(
                    new Sent.Refused("Wildberries takes replies of 2 to 5000 characters, this one has " + length));
        }
        return connections.account(merchant, shop.id()).flatMap(account -> send(account, shop, dispatch))
                .switchIfEmpty(Mono.fromSupplier(() -> later(AFTER_REPAIR,
                        "The shop is not connected to Wildberries, or its connection is broken")))
                .onErrorResume(MarketplaceFailure.class, e -> Mono.just(later(AFTER_REPAIR, e.detail())));
    }

    private Mono<Sent> send(Account account, ShopCard shop, Dispatch dispatch) {
        var written = new AtomicBoolean();
        var body = Map.of("id", dispatch.reviewExternalId(), "text", dispatch.text());
        var rank = Rank.ofReply(dispatch.deadline(), clock.instant());
        return client.post(account, rank, "/api/v1/feedbacks/answer", body, written)
                .flatMap(answer -> taken(account, shop, answer))
                .onErrorResume(error -> Mono.just(untaken(error, written.get())));
    }

    private Mono<Sent> taken(Account account, ShopCard shop, WildberriesAnswer answer) {
        return switch (answer.status()) {
            case 204 -> Mono.just(new Sent.Accepted(clock.instant()));
            case 401, 402, 403 -> broken(account, shop, answer);
            case 408 -> Mono.just(new Sent.Unknown(said(answer)));
            case 429 -> Mono.just(later(answer.retry(), said(answer)));
            default -> Mono.just(answer.status() / 100 == 4
                    ? new Sent.Refused(said(answer))
                    : new Sent.Unknown("Wildberries answered %d, which says nothing".formatted(answer.status())));
        };
    }

    /** Nothing is wrong with the reply: it waits until somebody has put the account right. */
    private Mono<Sent> broken(Account account, ShopCard shop, WildberriesAnswer answer) {
        var failure = WildberriesWords.refused(answer, clock.instant());
        return connections.report(account.merchant(), shop.id(), failure.trouble(clock.instant()))
                .thenReturn(later(AFTER_REPAIR, failure.detail()));
    }

    private Sent untaken(Throwable error, boolean written) {
        if (error instanceof OverBudget over) {
            return new Sent.Later(over.notBefore(), "The account's requests are used up until then");
        }
        var failure = WildberriesWords.unanswered(error);
        return written ? new Sent.Unknown(failure.detail()) : later(SOON, failure.detail());
    }

    private String said(WildberriesAnswer answer) {
        return WildberriesWords.refused(answer, clock.instant()).detail();
    }

    private Sent later(Duration wait, String reason) {
        return new Sent.Later(clock.instant().plus(wait), reason);
    }

    @Override
    public Mono<Sighting> look(MerchantId merchant, ShopCard shop, String reviewExternalId, Instant deadline) {
        return connections.account(merchant, shop.id())
                .switchIfEmpty(Mono.error(() -> new MarketplaceFailure(
                        Trouble.Kind.NOT_ALLOWED,
                        "The shop is not connected to Wildberries, or its connection is broken")))
                .flatMap(account -> client.ask(account, Rank.READ_BACK, "/api/v1/feedback",
                        Map.of("id", reviewExternalId)))
                .map(answer -> isWithoutReview(answer)
                        ? new Sighting.NotKnown(said(answer))
                        : seen(WildberriesJson.data(WildberriesClient.body(answer, clock.instant()))));
    }

    /**
     * The contract has 422 for parameters that could not be processed, with "cannot get the review by its id" as the
     * example: no word of a review that is gone, and none of 404.
     */
    static boolean isWithoutReview(WildberriesAnswer answer) {
        return answer.status() == 404 || answer.status() == 422;
    }

    private static Sighting seen(JsonNode data) {
        var answer = WildberriesJson.feedback(data).answer();
        var text = answer == null ? null : answer.text();
        if (answer == null || text == null || text.isBlank() || isNone(answer.state())) {
            return new Sighting.None();
        }
        return switch (answer.state()) {
            case SHOWN -> new Sighting.Visible(text, null);
            case "rejected" -> new Sighting.Rejected(text, "Wildberries checked the reply and does not show it");
            case null, default -> new Sighting.BeingChecked(text);
        };
    }

    private static boolean isNone(@Nullable String state) {
        return Objects.equals(state, "none");
    }
}
