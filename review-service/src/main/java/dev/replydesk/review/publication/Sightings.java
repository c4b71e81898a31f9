package dev.replydesk.review.publication;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.publication.domain.Look;
import dev.replydesk.review.publication.domain.Publication;
import dev.replydesk.review.publication.domain.PublicationState;
import dev.replydesk.review.publication.domain.PublishingRules;
import dev.replydesk.review.publication.domain.Sighting;
import dev.replydesk.review.review.ReviewService;
import dev.replydesk.review.review.domain.Review;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes down what was seen beside a review, for every publication that it says something about. */
@Component
class Sightings {
    private final Publications publications;
    private final ReviewService reviews;
    private final ReplyPublishers publishers;
    private final Standing standing;
    private final Clock clock;

    Sightings(Publications publications, ReviewService reviews, ReplyPublishers publishers, Standing standing,
            Clock clock) {
        this.publications = publications;
        this.reviews = reviews;
        this.publishers = publishers;
        this.standing = standing;
        this.clock = clock;
    }

    Mono<Void> of(MerchantId merchant, String reviewId, Sighting sighting) {
        var removed = sighting instanceof Sighting.ReviewGone
                ? reviews.removed(merchant, reviewId)
                : reviews.find(merchant, reviewId);
        return removed.flatMap(review -> publications.of(merchant, reviewId).collectList()
                .flatMap(all -> Flux.fromIterable(newest(all)).concatMap(p -> note(merchant, p, known(review, all, p),
                        sighting)).then()));
    }

    /** What a reply of before says does not concern the newest, and what stands there now is no loss of the old. */
    private static List<Publication> newest(List<Publication> all) {
        return all.stream().filter(Publication::live)
                .max(Comparator.comparingInt(p -> p.requested().obligation()))
                .filter(Publication::isLookedFor).stream().toList();
    }

    private Mono<Publication> note(MerchantId merchant, Publication p, List<String> known, Sighting sighting) {
        return Mono.justOrEmpty(publishers.connector(p.shop()).map(ReplyPublisher::rules))
                .flatMap(rules -> standing.keep(merchant, p, at(rules, known, p, sighting))
                        .then(publications.update(merchant, p.id(), found -> at(rules, known, found, sighting))));
    }

    private Publication at(PublishingRules rules, List<String> known, Publication p, Sighting sighting) {
        return new Look(rules, known, clock.instant()).at(p, sighting);
    }

    private static List<String> known(Review review, List<Publication> all, Publication p) {
        var ours = all.stream().filter(other -> !other.id().equals(p.id()))
                .filter(other -> other.state() != PublicationState.CANCELLED).map(other -> other.requested().text());
        var told = review.replies().stream().filter(r -> r.publishedAt().isBefore(p.stateAt()))
                .flatMap(r -> Stream.ofNullable(r.text()));
        return Stream.concat(ours, told).toList();
    }
}
