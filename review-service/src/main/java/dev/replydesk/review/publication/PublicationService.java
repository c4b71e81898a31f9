package dev.replydesk.review.publication;

import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.publication.domain.Publication;
import dev.replydesk.review.publication.domain.PublicationState;
import dev.replydesk.review.publication.domain.Requested;
import dev.replydesk.review.publication.domain.Sighting;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes replies over, lets them be taken back, and hears what is seen of them. */
@Service
public class PublicationService {
    private final Publications publications;
    private final TakeOver takeOver;
    private final Sightings sightings;
    private final Standing standing;
    private final Clock clock;

    PublicationService(Publications publications, TakeOver takeOver, Sightings sightings, Standing standing,
            Clock clock) {
        this.publications = publications;
        this.takeOver = takeOver;
        this.sightings = sightings;
        this.standing = standing;
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
        var id = Publications.id(merchant, replyId);
        var now = clock.instant();
        return publications.find(merchant, id)
                .flatMap(p -> standing.keep(merchant, p, p.resolved(published, at, now))
                        .then(publications.update(merchant, id, found -> found.resolved(published, at, now))));
    }

    /** A reply as it was read beside a review by somebody who does not know whose it is. */
    public record Read(String reviewId, String text) {}

    /** Those that are our own; to have read one is as good as having looked for it. */
    public Mono<Set<Read>> ours(MerchantId merchant, Collection<Read> read) {
        var reviews = read.stream().map(Read::reviewId).collect(Collectors.toSet());
        return reviews.isEmpty()
                ? Mono.just(Set.of())
                : publications.live(merchant, reviews).collectList()
                        .flatMap(live -> ours(merchant, read, live));
    }

    private Mono<Set<Read>> ours(MerchantId merchant, Collection<Read> read, List<Publication> live) {
        var ours = areAwaited(read, live);
        return Flux.fromIterable(ours.entrySet()).filter(Map.Entry::getValue).map(Map.Entry::getKey)
                .concatMap(r -> sightings.of(merchant, r.reviewId(), new Sighting.Visible(r.text(), null)))
                .then(Mono.just(ours.keySet()));
    }

    /** Those that are our own, and whether somebody waits to see them. */
    private static Map<Read, Boolean> areAwaited(Collection<Read> read, List<Publication> live) {
        var ofReview = live.stream().collect(Collectors.groupingBy(p -> p.requested().reviewId()));
        var ours = new LinkedHashMap<Read, Boolean>();
        for (var r : read) {
            ofReview.getOrDefault(r.reviewId(), List.of()).stream().filter(p -> p.is(r.reviewId(), r.text()))
                    .forEach(p -> ours.merge(r, p.isAwaited(), Boolean::logicalOr));
        }
        return ours;
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
