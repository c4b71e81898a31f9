package dev.replydesk.review.review;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.review.detection.DetectionService;
import dev.replydesk.review.detection.domain.Judge;
import dev.replydesk.review.publication.PublicationService;
import dev.replydesk.review.review.domain.Review;
import dev.replydesk.review.review.domain.Submission;
import dev.replydesk.review.shop.ShopName;
import dev.replydesk.review.shop.ShopService;
import dev.replydesk.review.shop.domain.ShopCard;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The one way in, for one review and for many: what is new goes in with one bulk insert and no read before it; only
 * what meets a stored review is read and decided one by one.
 */
@Service
public class IntakeService {
    private static final int AT_ONCE = 8;
    private final Reviews reviews;
    private final ShopService shops;
    private final DetectionService detection;
    private final PublicationService publications;
    private final IntakeMeters meters;
    private final Clock clock;

    IntakeService(Reviews reviews, ShopService shops, DetectionService detection, PublicationService publications,
            IntakeMeters meters, Clock clock) {
        this.reviews = reviews;
        this.publications = publications;
        this.shops = shops;
        this.detection = detection;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Says what became of each, in their order; when it answers, all of it is stored. Judging hundreds of texts takes
     * milliseconds, so it leaves the event loop.
     */
    public Mono<List<Taken>> take(Principal caller, List<Submission> told) {
        var names = told.stream().map(IntakeService::shop).collect(Collectors.toSet());
        return shops.cards(caller, names).zipWith(detection.judge(caller.merchant()))
                .publishOn(Schedulers.parallel())
                .flatMapMany(both -> take(caller.merchant(), told, both.getT1(), both.getT2())).collectList()
                .map(Outcome::inOrder).doOnNext(meters::count);
    }

    /** The same for what was read from the marketplace of one shop. */
    public Mono<List<Taken>> take(MerchantId merchant, ShopCard shop, List<Submission> told) {
        var arrivals = IntStream.range(0, told.size()).mapToObj(i -> new Arrival(i, told.get(i), shop)).toList();
        return detection.judge(merchant).publishOn(Schedulers.parallel())
                .flatMapMany(judge -> store(merchant, ArrivalThread.of(merchant, arrivals), judge, clock.instant()))
                .collectList().map(Outcome::inOrder).doOnNext(meters::count);
    }

    private Flux<Outcome> take(MerchantId merchant, List<Submission> told, Map<ShopName, ShopCard> cards,
            Judge judge) {
        var refused = new ArrayList<Outcome>();
        var arrivals = new ArrayList<Arrival>(told.size());
        for (int place = 0; place < told.size(); place++) {
            var submission = told.get(place);
            var shop = cards.get(shop(submission));
            if (shop == null) {
                refused.add(new Outcome(place, new Taken.Refused(Refusals.unknownShop(submission))));
            } else {
                arrivals.add(new Arrival(place, submission, shop));
            }
        }
        var stored = store(merchant, ArrivalThread.of(merchant, arrivals), judge, clock.instant());
        return Flux.fromIterable(refused).concatWith(stored);
    }

    /** What we sent ourselves comes back with the review; its publication tells when it was seen, and more. */
    private Flux<Outcome> store(MerchantId merchant, List<ArrivalThread> told, Judge judge, Instant now) {
        var read = told.stream().flatMap(ArrivalThread::replies).toList();
        return publications.ours(merchant, read)
                .map(ours -> ours.isEmpty() ? told : told.stream().map(t -> t.without(ours)).toList())
                .flatMapMany(threads -> insert(merchant, threads, judge, now));
    }

    private Flux<Outcome> insert(MerchantId merchant, List<ArrivalThread> threads, Judge judge, Instant now) {
        var firsts = threads.stream().flatMap(t -> t.opened(judge, now).stream()).toList();
        return reviews.insertMany(merchant, firsts).flatMapMany(inserted -> {
            var created = firsts.stream().filter(r -> inserted.created().contains(r.id()))
                    .collect(Collectors.toMap(Review::id, r -> r));
            var met = threads.stream().map(t -> created.containsKey(t.reviewId()) ? t.withoutOpening() : t)
                    .filter(t -> !t.isEmpty()).toList();
            return Flux.fromStream(threads.stream().flatMap(t -> created(t, created.get(t.reviewId()))))
                    .concatWith(meet(merchant, met, judge, now));
        });
    }

    private static Stream<Outcome> created(ArrivalThread thread, @Nullable Review review) {
        return review == null
                ? Stream.empty()
                : thread.opening().stream().map(a -> a.is(new Taken.Stored(Taken.How.CREATED, review)));
    }

    /** Most of what is sent again says nothing new, so all are read at once and only changes are written. */
    private Flux<Outcome> meet(MerchantId merchant, List<ArrivalThread> threads, Judge judge, Instant now) {
        if (threads.isEmpty()) {
            return Flux.empty();
        }
        return reviews.findAll(merchant, threads.stream().map(ArrivalThread::reviewId).toList())
                .collectMap(Review::id).flatMapMany(stored -> Flux.fromIterable(threads)
                        .flatMap(t -> meet(merchant, t, stored.get(t.reviewId()), judge, now), AT_ONCE))
                .concatWith(reviews.settled().thenMany(Flux.empty()));
    }

    private Flux<Outcome> meet(MerchantId merchant, ArrivalThread thread, @Nullable Review stored, Judge judge,
            Instant now) {
        if (stored != null) {
            var meeting = Meeting.of(stored, thread, judge, now);
            if (meeting.review() == stored) {
                return Flux.fromIterable(meeting.outcomes());
            }
        }
        return change(merchant, thread, judge, now);
    }

    /** Decided again on each try: the review may have moved since it was read. */
    private Flux<Outcome> change(MerchantId merchant, ArrivalThread thread, Judge judge, Instant now) {
        var decided = new AtomicReference<List<Outcome>>(List.of());
        return reviews.update(merchant, thread.reviewId(), stored -> {
            var meeting = Meeting.of(stored, thread, judge, now);
            decided.set(meeting.outcomes());
            return meeting.review();
        }).flatMapIterable(_ -> decided.get()).switchIfEmpty(Flux.defer(() -> unknown(thread)));
    }

    private static Flux<Outcome> unknown(ArrivalThread thread) {
        return Flux.fromIterable(thread.arrivals())
                .map(a -> a.is(new Taken.Refused(Refusals.unknownReview(a.told()))));
    }

    private static ShopName shop(Submission told) {
        return new ShopName(told.marketplace(), told.shop());
    }
}
