package dev.replydesk.review.review;

import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.chassis.reconcile.Finding;
import dev.replydesk.chassis.reconcile.Findings;
import dev.replydesk.chassis.reconcile.Portions;
import dev.replydesk.chassis.reconcile.Reconciler;
import dev.replydesk.chassis.reconcile.Span;
import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.review.domain.Heard;
import dev.replydesk.review.review.domain.Review;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds reviews that must be answered but have no case, or one that missed what happened since, and tells them again:
 * whether the case or the event was lost makes no difference.
 */
@Component
class CaseReconciler implements Reconciler {
    private final Reviews reviews;
    private final HeardReviews heard;
    private final Announcements<Review> announcements;
    private final Finding missing;
    private final Finding behind;

    CaseReconciler(Reviews reviews, HeardReviews heard, Announcements<Review> announcements, Findings findings) {
        this.reviews = reviews;
        this.heard = heard;
        this.announcements = announcements;
        this.missing = findings.of("case-missing");
        this.behind = findings.of("case-behind");
    }

    @Override
    public String name() {
        return "reviews with their cases";
    }

    @Override
    public Mono<Void> look(Span span) {
        return Portions.of(reviews.told(span), ToldReview::merchant, this::compare);
    }

    /** Of nearly all the number alone says that all was heard; no more of them is read. */
    private Mono<Void> compare(MerchantId merchant, List<ToldReview> told) {
        return heard.of(merchant, told.stream().map(ToldReview::id).toList())
                .map(known -> told.stream().filter(t -> isNewer(t, known.get(t.id()))).map(ToldReview::id).toList())
                .filter(unsure -> !unsure.isEmpty()).flatMap(unsure -> judge(merchant, unsure));
    }

    private static boolean isNewer(ToldReview told, @Nullable Heard last) {
        return last == null || last.version() < told.version();
    }

    /** Asks once more, after seeing that nothing is on its way: what arrived in between is no finding. */
    private Mono<Void> judge(MerchantId merchant, List<String> unsure) {
        return reviews.settled(merchant, unsure).collectList().filter(settled -> !settled.isEmpty())
                .flatMap(settled -> heard.of(merchant, settled.stream().map(Versioned::id).toList())
                        .flatMap(known -> tellAgain(settled, r -> isMissing(r, known), missing)
                                .then(tellAgain(settled, r -> isBehind(r, known), behind))));
    }

    /** Of a review that is gone there is nothing left to answer, and whether MIXED is answered is not known here. */
    private static boolean isMissing(Review review, Map<String, Heard> known) {
        return !known.containsKey(review.id()) && review.isACase() && review.removedAt() == null;
    }

    private static boolean isBehind(Review review, Map<String, Heard> known) {
        var last = known.get(review.id());
        return last != null && last.isBehind(review);
    }

    private Mono<Void> tellAgain(List<Versioned<Review>> told, Predicate<Review> isLost, Finding finding) {
        var lost = told.stream().filter(r -> isLost.test(r.value())).toList();
        return reviews.tellAgain(lost, r -> announcements.of(null, r))
                .doOnNext(again -> finding.repaired(again.stream().map(Review::id).toList())).then();
    }
}
