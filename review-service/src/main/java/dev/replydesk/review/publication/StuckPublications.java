package dev.replydesk.review.publication;

import dev.replydesk.chassis.reconcile.Finding;
import dev.replydesk.chassis.reconcile.Findings;
import dev.replydesk.chassis.reconcile.Reconciler;
import dev.replydesk.chassis.reconcile.Span;
import dev.replydesk.review.publication.domain.Publication;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds replies that nobody moves on: the rounds do not come to them, or nobody looked what became of them. */
@Component
class StuckPublications implements Reconciler {
    private static final Duration OVERSLEPT = Duration.ofMinutes(5);
    private static final Duration UNKNOWN = Duration.ofDays(1);
    private static final int MOST = 1_000;
    private final Publications publications;
    private final Finding stuck;
    private final Clock clock;

    StuckPublications(Publications publications, Findings findings, Clock clock) {
        this.publications = publications;
        this.stuck = findings.of("publication-stuck");
        this.clock = clock;
    }

    @Override
    public String name() {
        return "publications with the time";
    }

    /** Whatever their age, they all wait. */
    @Override
    public Mono<Void> look(Span span) {
        var now = clock.instant();
        return Flux.concat(publications.asleep(now.minus(OVERSLEPT), MOST),
                publications.unknownSince(now.minus(UNKNOWN), MOST)).map(Publication::id).distinct().collectList()
                .doOnNext(stuck::left).then();
    }
}
