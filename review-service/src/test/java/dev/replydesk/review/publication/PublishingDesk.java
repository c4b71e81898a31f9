package dev.replydesk.review.publication;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.review.Desk;
import dev.replydesk.review.api.model.MarketplaceDto;
import dev.replydesk.review.api.model.NewShopDto;
import dev.replydesk.review.api.model.ShopDto;
import dev.replydesk.review.batch.Lines;
import dev.replydesk.review.publication.domain.Publication;
import dev.replydesk.review.publication.domain.Requested;
import dev.replydesk.review.review.ReviewIds;
import dev.replydesk.review.shop.ShopService;
import dev.replydesk.review.shop.domain.Publishing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Flux;

/** What tests of publications do again and again; rounds run only when the test says so, and time moves by hand. */
@Import(FakeMarketplaces.class)
abstract class PublishingDesk {
    private static final int AT_ONCE = 16;
    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    @Autowired
    ShopService shops;
    @Autowired
    PublicationService service;
    @Autowired
    PublicationRound round;
    @Autowired
    Publications publications;
    @Autowired
    FakeMarketplace onceOnly;
    @Autowired
    FakeMarketplace replacing;

    /** Replies to so many reviews of a new shop, all waiting to be sent. */
    final List<Requested> handOver(String shop, boolean upsert, int count) {
        var marketplace = upsert ? MarketplaceDto.GOOGLE_PLAY : MarketplaceDto.EBAY;
        var desk = new Desk(api);
        var made = Desk.body(desk.admin().post().uri("/api/v1/shops")
                .bodyValue(new NewShopDto(marketplace, shop, "Shop")).exchange().expectStatus().isCreated(),
                ShopDto.class);
        Await.done(shops.publishThrough(MERCHANT, made.getId(), Publishing.MARKETPLACE));
        var lines = IntStream.range(0, count)
                .mapToObj(i -> Lines.line(marketplace.getValue(), shop, shop + "_" + i, 1, "The food was cold."))
                .toArray(String[]::new);
        var stored = new Lines(api).results(lines);
        var asked = IntStream.range(0, count).mapToObj(i -> requested(shop + "_" + i,
                Objects.requireNonNull(stored.get(i).getId()), "We are sorry, number " + i)).toList();
        assertThat(Await.all(Flux.fromIterable(asked).flatMap(r -> service.take(MERCHANT, r), AT_ONCE)))
                .hasSize(count).containsOnly(true);
        return asked;
    }

    private Requested requested(String name, String reviewId, String text) {
        return new Requested(ReviewIds.firstCase(reviewId), reviewId, "rpl_" + name, 1, 1, text, sha256(text),
                clock.instant().plus(Duration.ofHours(24)));
    }

    static String external(Requested r) {
        return r.replyId().substring("rpl_".length());
    }

    /** In the order of these replies. */
    final List<Publication> stored(List<Requested> replies) {
        var byId = Await.value(publications.findAll(MERCHANT, replies.stream().map(PublishingDesk::id).toList())
                .collectMap(Publication::id));
        return replies.stream().map(r -> Objects.requireNonNull(byId.get(id(r)))).toList();
    }

    final Publication stored(Requested r) {
        return seen(r).value();
    }

    final Versioned<Publication> seen(Requested r) {
        return Await.value(publications.load(MERCHANT, id(r)));
    }

    private static String id(Requested r) {
        return Publications.id(MERCHANT, r.replyId());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
