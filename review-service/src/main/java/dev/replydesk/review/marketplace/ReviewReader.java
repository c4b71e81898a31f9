package dev.replydesk.review.marketplace;

import dev.replydesk.review.marketplace.domain.Rank;
import dev.replydesk.review.marketplace.domain.Window;
import dev.replydesk.review.shop.domain.Marketplace;
import dev.replydesk.review.shop.domain.ShopCard;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * One marketplace as a place where reviews are read; each connector offers one. Every call spends one request of the
 * account's budget at most, makes it once, and ends in a {@link MarketplaceFailure} or {@link OverBudget} if it gave
 * nothing.
 */
public interface ReviewReader {

    Marketplace marketplace();

    Capabilities capabilities();

    /** Completes when the marketplace takes these credentials for reading reviews. */
    Mono<Void> check(Account account);

    /**
     * The page at this bookmark, the first one without. A bookmark stays good for days, whatever is published, answered
     * or removed meanwhile: what it has behind it was given before.
     */
    Mono<ReadPage> read(Account account, ShopCard shop, Window window, @Nullable String bookmark, Rank rank);

    /** One review by its id; empty when the marketplace does not give it. */
    Mono<ReadItem> one(Account account, ShopCard shop, String externalId, Rank rank);

    /** How many reviews, answered or not, were published in this time. */
    Mono<Long> count(Account account, Instant from, Instant to, boolean answered);
}
