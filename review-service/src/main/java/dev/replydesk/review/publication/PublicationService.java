package dev.replydesk.review.publication;

import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.publication.domain.Publication;
import dev.replydesk.review.publication.domain.PublicationState;
import dev.replydesk.review.publication.domain.Requested;
import dev.replydesk.review.publication.domain.Sighting;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Takes replies over, lets them be taken back, and hears what is seen of them. */
@Service
public class PublicationService {
    private final Publications publications;
    private final TakeOver takeOver;
    private final Sightings sightings;
    private final Clock clock;

    PublicationService(Publications publications, TakeOver takeOver, Sightings sightings, Clock clock) {
        this.publications = publications;
        this.takeOver = takeOver;
        this.sightings = sightings;
        this.clock = clock;
    }

    /**
     * Stored when it completes; the same again changes nothing. False where another reply to the same duty still waits,
     * which may be taken back at this moment, so that it is worth asking again.
     */
    public Mono<Boolean> take(MerchantId merchant, Requested requested) {
        var id = Publications.id(merchant, requested.replyId());
        return publications.find(merchant, id).hasElement().flatMap(known -> known
                ? Mono.just(true)
                : takeOver.judged(merchant, id, requested).flatMap(p -> store(merchant, p)));
    }

    /** Empty when it was never handed over; nothing happens to what is under way. */
    public Mono<Publication> cancel(MerchantId merchant, String replyId) {
        return publications.update(merchant, Publications.id(merchant, replyId),
                p -> p.cancelled("taken back by its writer", clock.instant()));
    }

    /** A person looked what became of a reply whose outcome was unknown; empty when it was never handed over. */
    public Mono<Publication> resolve(MerchantId merchant, String replyId, boolean published, @Nullable Instant at) {
        return publications.update(merchant, Publications.id(merchant, replyId),
                p -> p.resolved(published, at, clock.instant()));
    }

    /** What somebody who reads the marketplace anyway saw beside a review; it spares the look for it. */
    public Mono<Void> seen(MerchantId merchant, String reviewId, Sighting sighting) {
        return sightings.of(merchant, reviewId, sighting);
    }

    private Mono<Boolean> store(MerchantId merchant, Publication p) {
        return publications.insert(merchant, p).thenReturn(true)
                .onErrorResume(AlreadyStored.class, _ -> besides(merchant, p));
    }

    /** Somebody stored the same in this moment, or the duty has a live publication, which may only wait. */
    private Mono<Boolean> besides(MerchantId merchant, Publication p) {
        return publications.of(merchant, p.requested().reviewId()).collectList().flatMap(all -> {
            if (all.stream().anyMatch(other -> other.id().equals(p.id()))) {
                return Mono.just(true);
            }
            var waits = all.stream().filter(other -> other.requested().obligation() == p.requested().obligation())
                    .anyMatch(other -> other.state() == PublicationState.PENDING);
            return waits
                    ? Mono.just(false)
                    : store(merchant, takeOver.refused(p, "Another reply to this review is published or on its way."));
        });
    }
}
