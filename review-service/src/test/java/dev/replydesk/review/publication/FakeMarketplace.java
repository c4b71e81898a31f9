package dev.replydesk.review.publication;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.publication.domain.Dispatch;
import dev.replydesk.review.publication.domain.PublishingRules;
import dev.replydesk.review.publication.domain.Sent;
import dev.replydesk.review.publication.domain.Sighting;
import dev.replydesk.review.shop.domain.Marketplace;
import dev.replydesk.review.shop.domain.ShopCard;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A marketplace in memory that misbehaves as told, once per review, and keeps a ledger of every reply it took. */
final class FakeMarketplace implements ReplyPublisher {
    /** What it does with the first reply that is sent to a review; the next ones it takes. */
    enum Behaviour {
        TAKES, TAKES_AND_TIMES_OUT, TIMES_OUT, TAKES_AND_BREAKS, BREAKS, NEVER_ANSWERS_BUT_TAKES, ASKS_FOR_PATIENCE, REFUSES, IS_CLOSED, SWALLOWS
    }

    private record Shown(String text, Instant at) {}

    private final Marketplace marketplace;
    private final boolean upsert;
    private final Clock clock;
    private final Map<String, Behaviour> scripts = new HashMap<>();
    private final Map<String, Shown> shown = new HashMap<>();
    private final Map<String, List<String>> ledger = new HashMap<>();
    private final Map<String, Integer> calls = new HashMap<>();
    private boolean moderated;
    private volatile @Nullable Duration window;

    FakeMarketplace(Marketplace marketplace, boolean upsert, Clock clock) {
        this.marketplace = marketplace;
        this.upsert = upsert;
        this.clock = clock;
    }

    @Override
    public Marketplace marketplace() {
        return marketplace;
    }

    @Override
    public PublishingRules rules() {
        return new PublishingRules(2, 500, Duration.ofMinutes(1), upsert, window);
    }

    synchronized void script(String review, Behaviour behaviour, boolean checksFirst) {
        scripts.put(review, behaviour);
        moderated = checksFirst;
    }

    /** How long after a customer wrote it takes a reply; null is for ever. */
    void takesRepliesFor(@Nullable Duration wanted) {
        window = wanted;
    }

    synchronized List<String> ledger(String review) {
        return List.copyOf(ledger.getOrDefault(review, List.of()));
    }

    synchronized void loses(String review) {
        var _ = shown.remove(review);
    }

    @Override
    public synchronized Mono<Sent> send(MerchantId merchant, ShopCard shop, Dispatch dispatch) {
        return Mono.defer(() -> answer(dispatch));
    }

    private synchronized Mono<Sent> answer(Dispatch dispatch) {
        var review = dispatch.reviewExternalId();
        var first = calls.merge(review, 1, Integer::sum) == 1;
        return switch (first ? scripts.getOrDefault(review, Behaviour.TAKES) : Behaviour.TAKES) {
            case TAKES -> Mono.just(take(dispatch));
            case TAKES_AND_TIMES_OUT -> Mono.just(take(dispatch)).map(_ -> new Sent.Unknown("timed out"));
            case TIMES_OUT -> Mono.just(new Sent.Unknown("timed out"));
            case TAKES_AND_BREAKS -> Mono.just(take(dispatch))
                    .flatMap(_ -> Mono.error(new IllegalStateException("connection reset")));
            case BREAKS -> Mono.error(new IllegalStateException("connection reset"));
            case NEVER_ANSWERS_BUT_TAKES -> Mono.just(take(dispatch)).map(_ -> new Sent.Unknown("no answer"));
            case ASKS_FOR_PATIENCE -> Mono.just(new Sent.Later(clock.instant().plusSeconds(5), "429"));
            case REFUSES -> Mono.just(new Sent.Refused("words"));
            case IS_CLOSED -> Mono.just(new Sent.NotAnswerable("closed"));
            case SWALLOWS -> Mono.just(new Sent.Accepted(clock.instant()));
        };
    }

    private Sent take(Dispatch dispatch) {
        var review = dispatch.reviewExternalId();
        if (!upsert && shown.containsKey(review)) {
            return new Sent.Refused("already replied");
        }
        if (!shown.containsKey(review) || !shown.get(review).text().equals(dispatch.text())) {
            ledger.computeIfAbsent(review, _ -> new ArrayList<>()).add(dispatch.text());
        }
        shown.put(review, new Shown(dispatch.text(), clock.instant()));
        return new Sent.Accepted(clock.instant());
    }

    @Override
    public synchronized Mono<Sighting> look(MerchantId merchant, ShopCard shop, String review, Instant deadline) {
        return Mono.fromSupplier(() -> sighting(review));
    }

    private synchronized Sighting sighting(String review) {
        var there = shown.get(review);
        if (there == null) {
            return new Sighting.None();
        }
        var age = Duration.between(there.at(), clock.instant());
        return moderated && age.compareTo(Duration.ofSeconds(20)) < 0
                ? new Sighting.BeingChecked(there.text())
                : new Sighting.Visible("<b>" + there.text() + "</b>", moderated ? there.at() : null);
    }
}
