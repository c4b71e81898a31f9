package dev.replydesk.review.publication;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.publication.domain.Publication;
import dev.replydesk.review.publication.domain.PublicationState;
import dev.replydesk.review.publication.domain.PublishingRules;
import dev.replydesk.review.publication.domain.Requested;
import dev.replydesk.review.review.ReviewService;
import dev.replydesk.review.review.domain.Review;
import dev.replydesk.review.shop.ShopService;
import dev.replydesk.review.shop.domain.ShopCard;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Judges a reply when it is handed over: whole, of a length the marketplace takes and while it takes any, and about
 * what the review says now.
 */
@Component
class TakeOver {
    private final ReviewService reviews;
    private final ShopService shops;
    private final ReplyPublishers publishers;
    private final Clock clock;

    TakeOver(ReviewService reviews, ShopService shops, ReplyPublishers publishers, Clock clock) {
        this.reviews = reviews;
        this.shops = shops;
        this.publishers = publishers;
        this.clock = clock;
    }

    /** Empty when there is no such review. */
    Mono<Publication> judged(MerchantId merchant, String id, Requested requested) {
        return reviews.find(merchant, requested.reviewId()).flatMap(review -> shops.card(merchant, review.shop().id())
                .map(shop -> judged(id, shop, review, requested)));
    }

    /** Whether a reply that waits still answers what stands there, and through which shop it goes now. */
    Mono<Publication> checkedAgain(MerchantId merchant, Publication p) {
        return judged(merchant, p.id(), p.requested())
                .map(now -> switch (now.state()) {
                    case CANCELLED -> p.cancelled(String.valueOf(now.trace().reason()), clock.instant());
                    case NOT_ANSWERABLE -> p.closed(String.valueOf(now.trace().reason()), clock.instant());
                    default -> p;
                })
                .defaultIfEmpty(p);
    }

    Publication refused(Publication p, String reason) {
        return ended(p.id(), p.shop(), p.reviewExternalId(), p.requested(), PublicationState.REJECTED, reason);
    }

    private Publication judged(String id, ShopCard shop, Review review, Requested requested) {
        var rules = publishers.rules(shop);
        var external = review.externalId();
        var outdated = outdated(review, requested, rules.isEmpty());
        if (outdated != null) {
            return ended(id, shop, external, requested, PublicationState.CANCELLED, outdated);
        }
        if (rules.orElseThrow().isOver(review.revisions().getLast().at(), clock.instant())) {
            return ended(id, shop, external, requested, PublicationState.NOT_ANSWERABLE,
                    late(Objects.requireNonNull(rules.get().window())));
        }
        var fault = fault(requested, rules.get());
        return fault == null
                ? Publication.pending(id, shop, external, requested, clock.instant())
                : ended(id, shop, external, requested, PublicationState.REJECTED, fault);
    }

    private static @Nullable String outdated(Review review, Requested requested, boolean byHand) {
        if (byHand) {
            return "The shop is published by hand.";
        }
        if (review.removedAt() != null) {
            return "The review is gone.";
        }
        return review.revisions().size() == requested.revision() ? null : "The review was revised.";
    }

    private static String late(Duration window) {
        return "This marketplace takes replies for %d days after the customer wrote; they are over."
                .formatted(window.toDays());
    }

    private static @Nullable String fault(Requested requested, PublishingRules rules) {
        if (!sha256(requested.text()).equals(requested.hash())) {
            return "The text did not arrive as it was written.";
        }
        var length = requested.text().codePointCount(0, requested.text().length());
        return length < rules.minLength() || length > rules.maxLength()
                ? "The reply has %d characters; this marketplace takes %d to %d.".formatted(length, rules.minLength(),
                        rules.maxLength())
                : null;
    }

    private Publication ended(String id, ShopCard shop, String external, Requested requested, PublicationState end,
            String reason) {
        return Publication.ended(id, shop, external, requested, end, reason, clock.instant());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
