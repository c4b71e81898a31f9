package dev.replydesk.response.cases;

import dev.replydesk.chassis.reconcile.Finding;
import dev.replydesk.chassis.reconcile.Findings;
import dev.replydesk.chassis.reconcile.Portions;
import dev.replydesk.chassis.reconcile.Reconciler;
import dev.replydesk.chassis.reconcile.Span;
import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.response.cases.domain.Hear;
import dev.replydesk.response.cases.domain.Publication;
import dev.replydesk.response.cases.domain.Reply;
import dev.replydesk.response.cases.domain.ResponseCase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Asks what became of every reply that is on its way to a marketplace. One that was never taken over is asked for
 * again, which sends nothing twice; one that went on without the case having heard of it is heard of now.
 */
@Component
class PublicationReconciler implements Reconciler {
    private final Cases cases;
    private final MarketplaceStandings standings;
    private final CaseNews news;
    private final Finding missing;
    private final Finding unheard;
    private final Clock clock;

    PublicationReconciler(Cases cases, MarketplaceStandings standings, CaseNews news, Findings findings, Clock clock) {
        this.cases = cases;
        this.standings = standings;
        this.news = news;
        this.missing = findings.of("publication-missing");
        this.unheard = findings.of("publication-unheard");
        this.clock = clock;
    }

    @Override
    public String name() {
        return "replies with their publications";
    }

    /** However old: a case may wait for days before what ends its wait is lost. */
    @Override
    public Mono<Void> look(Span span) {
        return Portions.of(cases.awaiting(span.until()), Versioned::merchantId, this::compare);
    }

    private Mono<Void> compare(MerchantId merchant, List<Versioned<CaseDocument>> waiting) {
        return standings.of(merchant, waiting.stream().map(w -> awaited(w.value())).toList())
                .flatMap(
                        known -> askAgain(waiting.stream().filter(w -> !known.containsKey(awaited(w.value()))).toList())
                                .then(hear(waiting, known)));
    }

    /** What is not known there but was sent by somebody needs a person: it is never sent again by itself. */
    private Mono<Void> askAgain(List<Versioned<CaseDocument>> unknown) {
        var unsent = unknown.stream().filter(w -> waiting(w.value()).isPresent()).toList();
        missing.left(unknown.stream().filter(w -> waiting(w.value()).isEmpty()).map(Versioned::id).toList());
        return cases.tellAgain(unsent, d -> waiting(d).map(r -> news.requested(d.value(), r)).stream().toList())
                .doOnNext(asked -> missing.repaired(asked.stream().map(CaseDocument::id).toList())).then();
    }

    private static Optional<Reply> waiting(CaseDocument d) {
        return d.value().liveReply().filter(r -> Objects.requireNonNull(r.publication()).isHandedOver());
    }

    private Mono<Void> hear(List<Versioned<CaseDocument>> waiting, Map<String, Optional<Hear>> known) {
        return cases.updateAll(waiting, d -> known.getOrDefault(awaited(d), Optional.empty())
                .map(told -> heard(d, told)).orElse(d))
                .doOnNext(moved -> unheard.repaired(moved.stream().map(CaseDocument::id).toList())).then();
    }

    /** What the case knows already changes nothing, not even what it heard last. */
    private CaseDocument heard(CaseDocument d, Hear told) {
        var next = d.after(told, clock.instant());
        return standing(next.value()).equals(standing(d.value())) ? d : next;
    }

    private static List<Object> standing(ResponseCase c) {
        return List.of(c.state(), c.liveReply().map(Reply::publication).map(Publication::state));
    }

    private static String awaited(CaseDocument d) {
        return Objects.requireNonNull(d.awaited());
    }
}
