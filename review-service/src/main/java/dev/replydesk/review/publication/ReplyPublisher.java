package dev.replydesk.review.publication;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.publication.domain.Dispatch;
import dev.replydesk.review.publication.domain.PublishingRules;
import dev.replydesk.review.publication.domain.Sent;
import dev.replydesk.review.publication.domain.Sighting;
import dev.replydesk.review.shop.domain.Marketplace;
import dev.replydesk.review.shop.domain.ShopCard;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** One marketplace as a place where replies are published; each connector offers one. */
public interface ReplyPublisher {

    Marketplace marketplace();

    PublishingRules rules();

    /**
     * Sends one reply once and never by itself again. What went wrong is an answer, not an error: whatever may have
     * reached the marketplace is {@link Sent.Unknown}.
     */
    Mono<Sent> send(MerchantId merchant, ShopCard shop, Dispatch dispatch);

    /** Looks what stands beside a review; an error means that nobody could look. */
    Mono<Sighting> look(MerchantId merchant, ShopCard shop, String reviewExternalId, Instant deadline);
}
