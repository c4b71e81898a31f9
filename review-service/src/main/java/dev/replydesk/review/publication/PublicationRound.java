package dev.replydesk.review.publication;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.review.publication.domain.Dispatch;
import dev.replydesk.review.publication.domain.Publication;
import dev.replydesk.review.publication.domain.PublicationState;
import dev.replydesk.review.publication.domain.PublishingRules;
import dev.replydesk.review.publication.domain.Sent;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Does what is due. Every instance runs it; each write holds only on the state it has seen, so the number of a write is
 * the fence, and a sender that slept past its lease neither sends nor records any more.
 */
@Component
class PublicationRound {
    static final Duration LEASE = Duration.ofSeconds(60);
    private static final Logger LOG = LoggerFactory.getLogger(PublicationRound.class);
    private static final Duration LIMIT = Duration.ofSeconds(45);
    private static final List<PublicationState> LOOKED_FOR = List.of(PublicationState.SENT,
            PublicationState.OUTCOME_UNKNOWN, PublicationState.CONFIRMED);
    private static final int AT_ONCE = 8;
    private static final int BATCH = 64;

    private final Publications publications;
    private final TakeOver takeOver;
    private final Sightings sightings;
    private final ReplyPublishers publishers;
    private final MeterRegistry meters;
    private final Clock clock;

    PublicationRound(Publications publications, TakeOver takeOver, Sightings sightings, ReplyPublishers publishers,
            MeterRegistry meters, Clock clock) {
        this.publications = publications;
        this.takeOver = takeOver;
        this.sightings = sightings;
        this.publishers = publishers;
        this.meters = meters;
        this.clock = clock;
    }

    /** What senders that died left behind, then what is to be sent, then what is to be looked for. */
    Mono<Void> run() {
        return recover().then(send()).then(look());
    }

    Mono<Void> recover() {
        return publications.due(List.of(PublicationState.SENDING), clock.instant(), BATCH).collectList()
                .flatMap(seen -> publications.won(seen, this::abandoned)).doOnNext(this::tell).then();
    }

    Mono<Void> send() {
        return publications.toSend(clock.instant(), BATCH).flatMap(this::send, AT_ONCE).then();
    }

    Mono<Void> look() {
        return publications.due(LOOKED_FOR, clock.instant(), BATCH).flatMap(this::look, AT_ONCE).then();
    }

    /** The intent of sending, stored; empty where another instance was first or the reply may not go any more. */
    Mono<Versioned<Publication>> claim(Versioned<Publication> seen) {
        return takeOver.checkedAgain(seen.merchantId(), seen.value())
                .flatMap(checked -> publications.won(List.of(seen), _ -> checked.claimed(clock.instant(), LEASE)))
                .flatMapIterable(won -> won).next().filter(won -> won.value().state() == PublicationState.SENDING);
    }

    private Mono<Void> send(Versioned<Publication> seen) {
        return claim(seen).flatMap(ours -> sent(ours).flatMap(answer -> record(ours, answer)))
                .onErrorResume(e -> later("sent", seen.value(), e));
    }

    /** Nothing goes out once the lease is over: somebody else may have decided by then. */
    private Mono<Sent> sent(Versioned<Publication> ours) {
        var p = ours.value();
        var over = p.wakeAt() == null || !clock.instant().isBefore(p.wakeAt().minus(LIMIT));
        return over
                ? Mono.empty()
                : Mono.justOrEmpty(publishers.of(p.shop())).flatMap(to -> to.send(ours.merchantId(), p.shop(),
                        new Dispatch(p.requested().replyId(), p.reviewExternalId(), p.requested().text(),
                                p.requested().deadline())))
                        .timeout(LIMIT).onErrorResume(e -> Mono.just(new Sent.Unknown(String.valueOf(e))));
    }

    private Mono<Void> record(Versioned<Publication> ours, Sent answer) {
        meters.counter("replydesk.publications.sent", "answer", answer.getClass().getSimpleName()).increment();
        return publications.won(List.of(ours), p -> p.after(answer, clock.instant(), rules(p))).then();
    }

    private Mono<Void> look(Versioned<Publication> due) {
        var p = due.value();
        return Mono.justOrEmpty(publishers.connector(p.shop()))
                .flatMap(at -> at.look(due.merchantId(), p.shop(), p.reviewExternalId(), p.requested().deadline())
                        .timeout(LIMIT))
                .flatMap(seen -> sightings.of(due.merchantId(), p.requested().reviewId(), seen))
                .then(postponed(due)).onErrorResume(e -> postponed(due).then(later("looked for", p, e)));
    }

    /** No effect where the look told something; else it is looked for again, a little later. */
    private Mono<Void> postponed(Versioned<Publication> due) {
        return publications.won(List.of(due), p -> p.unseen(clock.instant(), rules(p))).then();
    }

    private Publication abandoned(Publication p) {
        return p.abandoned(clock.instant(), rules(p));
    }

    private PublishingRules rules(Publication p) {
        return publishers.connector(p.shop()).map(ReplyPublisher::rules)
                .orElseGet(() -> new PublishingRules(1, 1, Duration.ofHours(1), false, null));
    }

    private void tell(List<Versioned<Publication>> lost) {
        meters.counter("replydesk.publications.interrupted").increment(lost.size());
        lost.forEach(p -> LOG.warn("Publication {} of {} was interrupted while it was sent; it is looked for now",
                p.id(), p.merchantId().value()));
    }

    private static <T> Mono<T> later(String deed, Publication p, Throwable error) {
        LOG.warn("Publication {} could not be {} and is tried again: {}", p.id(), deed, error.toString());
        return Mono.empty();
    }
}
