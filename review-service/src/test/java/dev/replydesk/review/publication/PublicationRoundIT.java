package dev.replydesk.review.publication;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.review.Desk;
import dev.replydesk.review.api.model.MarketplaceDto;
import dev.replydesk.review.api.model.NewShopDto;
import dev.replydesk.review.api.model.ShopDto;
import dev.replydesk.review.publication.FakeMarketplace.Behaviour;
import dev.replydesk.review.publication.domain.Publication;
import dev.replydesk.review.publication.domain.PublicationState;
import dev.replydesk.review.publication.domain.Requested;
import dev.replydesk.review.shop.ShopService;
import dev.replydesk.review.shop.domain.Marketplace;
import dev.replydesk.review.shop.domain.Publishing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;

/** Rounds run only when the test says so, against marketplaces that misbehave; time moves by hand. */
@ServiceIT
@TestPropertySource(properties = "replydesk.publication.loop=false")
class PublicationRoundIT {
    private static final int REPLIES = 25;
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

    @TestConfiguration(proxyBeanMethods = false)
    static class Marketplaces {
        @Bean
        FakeMarketplace onceOnly(Clock clock) {
            return new FakeMarketplace(Marketplace.EBAY, false, clock);
        }

        @Bean
        FakeMarketplace replacing(Clock clock) {
            return new FakeMarketplace(Marketplace.GOOGLE_PLAY, true, clock);
        }
    }

    static Stream<Arguments> cells() {
        return Arrays.stream(Behaviour.values()).flatMap(b -> Stream.of(true, false)
                .flatMap(upsert -> Stream.of(true, false).map(checked -> Arguments.of(b, upsert, checked))));
    }

    @ParameterizedTest(name = "{0}, upsert {1}, checked first {2}")
    @MethodSource("cells")
    void noBehaviourMakesTwoRepliesAndEveryUnknownOneIsSettledOrWaitsForAPerson(Behaviour behaviour, boolean upsert,
            boolean checked) {
        var at = upsert ? replacing : onceOnly;
        var replies = handOver("m_" + behaviour + upsert + checked, upsert, REPLIES);
        replies.forEach(r -> at.script(external(r), behaviour, checked));
        for (int i = 0; i < 40; i++) {
            Await.done(Flux.merge(round.run(), round.run()));
            var _ = clock.advance(Duration.ofSeconds(7));
        }
        var expected = expected(behaviour, upsert);
        for (var reply : replies) {
            assertThat(stored(reply).state()).isEqualTo(expected);
            assertThat(at.ledger(external(reply))).hasSize(expected == PublicationState.CONFIRMED ? 1 : 0);
        }
    }

    private static PublicationState expected(Behaviour behaviour, boolean upsert) {
        return switch (behaviour) {
            case TIMES_OUT, BREAKS, SWALLOWS -> upsert
                    ? PublicationState.CONFIRMED
                    : PublicationState.OUTCOME_UNKNOWN;
            case REFUSES -> PublicationState.REJECTED;
            case IS_CLOSED -> PublicationState.NOT_ANSWERABLE;
            default -> PublicationState.CONFIRMED;
        };
    }

    @Test
    void aSenderThatDiedBeforeSendingIsFoundAndNothingIsSentTwice() {
        for (var upsert : List.of(true, false)) {
            var reply = handOver("crash" + upsert, upsert, 1).getFirst();
            var claimed = Await.value(round.claim(seen(reply)));
            assertThat(claimed.value().state()).isEqualTo(PublicationState.SENDING);
            var _ = clock.advance(Duration.ofSeconds(61));
            Await.done(round.run());
            assertThat(stored(reply).state()).isEqualTo(PublicationState.OUTCOME_UNKNOWN);
            for (int i = 0; i < 30; i++) {
                var _ = clock.advance(Duration.ofSeconds(7));
                Await.done(round.run());
            }
            assertThat(stored(reply).state())
                    .isEqualTo(upsert ? PublicationState.CONFIRMED : PublicationState.OUTCOME_UNKNOWN);
        }
    }

    @Test
    void oneOfManyInstancesSends() {
        var reply = handOver("race", false, 1).getFirst();
        var seen = seen(reply);
        var winners = Await.all(Flux.range(0, 20).flatMap(_ -> round.claim(seen), 20));
        assertThat(winners).hasSize(1);
    }

    @Test
    void theSameAgainIsTakenOnceAndASecondReplyToTheDutyIsRefused() {
        var reply = handOver("twice", false, 1).getFirst();
        assertThat(Await.value(service.take(MERCHANT, reply))).isTrue();
        var second = with(reply, "rpl_second");
        assertThat(Await.value(service.take(MERCHANT, second))).isFalse();
        Await.done(round.run());
        assertThat(Await.value(service.take(MERCHANT, second))).isTrue();
        assertThat(stored(second).state()).isEqualTo(PublicationState.REJECTED);
        assertThat(onceOnly.ledger(external(reply))).hasSize(1);
    }

    @Test
    void whatAnswersAnOldRevisionIsNeverSent() {
        var reply = handOver("edited", true, 1).getFirst();
        var review = Desk.submission("edited", external(reply), 1).marketplace(MarketplaceDto.GOOGLE_PLAY)
                .text("Worse now.").editedAt(Desk.PUBLISHED.plusSeconds(60));
        var _ = new Desk(api).stored(review);
        Await.done(round.run());
        assertThat(stored(reply).state()).isEqualTo(PublicationState.CANCELLED);
        assertThat(replacing.ledger(external(reply))).isEmpty();
    }

    @Test
    void aConfirmedReplyThatIsMissedTwiceHasVanished() {
        var reply = handOver("vanished", false, 1).getFirst();
        onceOnly.script(external(reply), Behaviour.TAKES, false);
        Await.done(round.run());
        var _ = clock.advance(Duration.ofMinutes(1));
        Await.done(round.run());
        onceOnly.loses(external(reply));
        for (int i = 0; i < 2; i++) {
            var _ = clock.advance(Duration.ofHours(1));
            Await.done(round.run());
        }
        assertThat(stored(reply).trace().vanished()).isTrue();
    }

    private List<Requested> handOver(String shop, boolean upsert, int count) {
        var marketplace = upsert ? MarketplaceDto.GOOGLE_PLAY : MarketplaceDto.EBAY;
        var desk = new Desk(api);
        var made = Desk.body(desk.admin().post().uri("/api/v1/shops")
                .bodyValue(new NewShopDto(marketplace, shop, "Shop")).exchange().expectStatus().isCreated(),
                ShopDto.class);
        Await.done(shops.publishThrough(MERCHANT, made.getId(), Publishing.MARKETPLACE));
        return IntStream.range(0, count).mapToObj(i -> {
            var review = desk.stored(Desk.submission(shop, shop + "_" + i, 1).marketplace(marketplace));
            var text = "We are sorry, number " + i;
            var asked = new Requested(review.getCaseId(), review.getId(), "rpl_" + shop + "_" + i, 1, 1, text,
                    sha256(text), clock.instant().plus(Duration.ofHours(24)));
            assertThat(Await.value(service.take(MERCHANT, asked))).isTrue();
            return asked;
        }).toList();
    }

    private static Requested with(Requested r, String replyId) {
        return new Requested(r.caseId(), r.reviewId(), replyId, r.obligation(), r.revision(), r.text(), r.hash(),
                r.deadline());
    }

    private static String external(Requested r) {
        return r.replyId().substring("rpl_".length());
    }

    private Publication stored(Requested r) {
        return seen(r).value();
    }

    private Versioned<Publication> seen(Requested r) {
        return Await.value(publications.load(MERCHANT, Publications.id(MERCHANT, r.replyId())));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
