package dev.replydesk.review.review;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.store.Cursor;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.review.Page;
import dev.replydesk.review.detection.domain.VerdictState;
import dev.replydesk.review.review.domain.Correction;
import dev.replydesk.review.review.domain.Reply;
import dev.replydesk.review.review.domain.Review;
import dev.replydesk.review.shop.ShopService;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows reviews to those who may see their shops, and lets people correct how they were judged. */
@Service
public class ReviewService {
    private final Reviews reviews;
    private final ShopService shops;
    private final Clock clock;

    ReviewService(Reviews reviews, ShopService shops, Clock clock) {
        this.reviews = reviews;
        this.shops = shops;
        this.clock = clock;
    }

    public Mono<Review> get(Principal caller, String id) {
        return shops.visible(caller)
                .flatMap(visible -> reviews.find(caller.merchant(), id).filter(r -> visible.allows(r.shop().id())))
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound("There is no review " + id)));
    }

    /** Newest publication first. */
    public Mono<Page<Review>> list(Principal caller, ReviewFilter filter, int limit) {
        return shops.visible(caller)
                .filter(visible -> filter.shopId() == null || visible.allows(filter.shopId()))
                .flatMapMany(visible -> reviews.page(caller.merchant(), filter, visible, limit + 1)).collectList()
                .map(rows -> Page.of(rows, limit, r -> Cursor.of(r.publishedAt(), r.id()).encode()));
    }

    public Mono<Review> correct(Principal caller, String id, VerdictState to, String reason) {
        return get(caller, id).flatMap(_ -> reviews.update(caller.merchant(), id, review -> {
            if (!review.assessment().isOpen()) {
                throw ProblemException.conflict("too-many-corrections", "This review was corrected too often already");
            }
            var from = review.assessment().verdict().state();
            return review.correct(new Correction(caller.subject(), clock.instant(), from, to, reason));
        }));
    }

    /** The review whoever asks; empty when the merchant has none with that id. */
    public Mono<Review> find(MerchantId merchant, String id) {
        return reviews.find(merchant, id);
    }

    /** Which of these reviews the merchant has. */
    public Flux<String> known(MerchantId merchant, Collection<String> ids) {
        return reviews.known(merchant, ids);
    }

    /** The marketplace shows it no longer; it is kept and told. */
    public Mono<Review> removed(MerchantId merchant, String id) {
        return reviews.update(merchant, id, review -> review.removed(clock.instant()));
    }

    /** Stores a reply with its review; false when there is no such review. */
    public Mono<Boolean> answered(MerchantId merchant, String id, Reply reply) {
        return reviews.update(merchant, id, review -> review.answered(reply)).hasElement();
    }

    /** Our reply is not there any more. */
    public Mono<Review> vanished(MerchantId merchant, String id, String replyId, Instant at) {
        return reviews.update(merchant, id, review -> review.vanished(replyId, at));
    }

    /** Our reply was refused after all, and answers nothing. */
    public Mono<Review> unanswered(MerchantId merchant, String id, String replyId) {
        return reviews.update(merchant, id, review -> review.unanswered(replyId));
    }

    /** Whether other services hear later of reviews than they should; who has time then waits. */
    public Mono<Boolean> isBehind() {
        return reviews.isBehind(clock.instant());
    }

    /** What a customer wrote about the caller's shops, newest first. */
    public Flux<Review> writtenBy(Principal caller, String customerId, int limit) {
        return shops.visible(caller).flatMapMany(
                visible -> reviews.page(caller.merchant(), ReviewFilter.ofCustomer(customerId), visible, limit));
    }

    /** How many reviews and follow-ups of a shop were written in this time, the end not counted. */
    public Mono<Long> count(MerchantId merchant, String shopId, Instant from, Instant to) {
        return Mono.zip(reviews.countPublished(merchant, shopId, from, to),
                reviews.countFollowUps(merchant, shopId, from, to), Long::sum);
    }

    /** How many reviews of each verdict a customer wrote about the caller's shops. */
    public Flux<Tally> tally(Principal caller, String customerId) {
        return shops.visible(caller)
                .flatMapMany(visible -> reviews.tally(caller.merchant(), customerId, visible));
    }
}
