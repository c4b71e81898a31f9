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

/** Finds cases whose review is not there. A person decides about them: what was promised to a customer is kept. */
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
        return Portions.of(cases.opened(span), OpenedCase::merchant, this::compare);
    }

    private Mono<Void> compare(MerchantId merchant, List<OpenedCase> opened) {
        return reviews.of(merchant, opened.stream().map(OpenedCase::reviewId).distinct().toList())
                .doOnNext(known -> unknown.left(opened.stream().filter(c -> !known.contains(c.reviewId()))
                        .map(OpenedCase::id).toList()))
                .then();
    }
}
