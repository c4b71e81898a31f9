package dev.replydesk.review.review;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.detection.domain.Judge;
import dev.replydesk.review.publication.PublicationService;
import dev.replydesk.review.review.domain.Reply;
import dev.replydesk.review.review.domain.Review;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that came together about one review, in the order it came. */
record ArrivalThread(String reviewId, List<Arrival> arrivals) {

    static List<ArrivalThread> of(MerchantId merchant, Collection<Arrival> arrivals) {
        var byReview = new LinkedHashMap<String, List<Arrival>>();
        arrivals.forEach(a -> byReview.computeIfAbsent(ReviewIds.review(merchant, a.told()), _ -> new ArrayList<>(1))
                .add(a));
        return byReview.entrySet().stream().map(e -> new ArrivalThread(e.getKey(), e.getValue())).toList();
    }

    /** The one that makes the review if there is none yet; a follow-up cannot. */
    Optional<Arrival> opening() {
        return arrivals.stream().filter(a -> a.told().followUpOf() == null).findFirst();
    }

    Optional<Review> opened(Judge judge, Instant now) {
        return opening().map(a -> Review.first(reviewId, a.shop(), a.told(), judge, now));
    }

    ArrivalThread withoutOpening() {
        var opening = opening();
        return new ArrivalThread(reviewId, arrivals.stream().filter(a -> a != opening.orElse(null)).toList());
    }

    Stream<PublicationService.Read> replies() {
        return arrivals.stream().map(this::reply).flatMap(Optional::stream);
    }

    ArrivalThread without(Set<PublicationService.Read> replies) {
        return new ArrivalThread(reviewId, arrivals.stream()
                .map(a -> reply(a).filter(replies::contains).isPresent() ? a.withoutReply() : a).toList());
    }

    private Optional<PublicationService.Read> reply(Arrival arrival) {
        return Optional.ofNullable(arrival.told().reply()).map(Reply::text)
                .map(text -> new PublicationService.Read(reviewId, text));
    }

    boolean isEmpty() {
        return arrivals.isEmpty();
    }
}
