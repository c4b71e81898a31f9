package dev.replydesk.response.cases;

import dev.replydesk.chassis.reconcile.Finding;
import dev.replydesk.chassis.reconcile.Findings;
import dev.replydesk.chassis.reconcile.Portions;
import dev.replydesk.chassis.reconcile.Reconciler;
import dev.replydesk.chassis.reconcile.Span;
import dev.replydesk.chassis.tenant.MerchantId;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds cases whose review is not there. A person decides about them: what was promised to a customer is kept. So it
 * need not be soon, and is left to the looks through everything.
 */
@Component
class ReviewReconciler implements Reconciler {
    private final Cases cases;
    private final KnownReviews reviews;
    private final Finding unknown;

    ReviewReconciler(Cases cases, KnownReviews reviews, Findings findings) {
        this.cases = cases;
        this.reviews = reviews;
        this.unknown = findings.of("review-missing");
    }

    @Override
    public String name() {
        return "cases with their reviews";
    }

    @Override
    public Mono<Void> look(Span span) {
        return span.isEverything() ? Portions.of(cases.reviews(), CaseReview::merchant, this::compare) : Mono.empty();
    }

    private Mono<Void> compare(MerchantId merchant, List<CaseReview> theirs) {
        var asked = theirs.stream().map(CaseReview::reviewId).distinct().toList();
        return reviews.of(merchant, asked).map(known -> asked.stream().filter(id -> !known.contains(id)).toList())
                .filter(lost -> !lost.isEmpty())
                .flatMap(lost -> cases.idsOf(merchant, lost).collectList()).doOnNext(unknown::left).then();
    }
}
