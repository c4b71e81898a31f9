package dev.replydesk.review.publication;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.review.Desk;
import dev.replydesk.review.api.model.MarketplaceDto;
import dev.replydesk.review.publication.FakeMarketplace.Behaviour;
import dev.replydesk.review.publication.domain.Publication;
import dev.replydesk.review.publication.domain.PublicationState;
import dev.replydesk.review.publication.domain.Requested;
import dev.replydesk.review.shop.domain.ReplyWindow;
import dev.replydesk.review.shop.domain.ShopChange;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;

/** Marketplaces that misbehave in every way, and instances that die or race. */
@ServiceIT
@TestPropertySource(properties = "replydesk.publication.loop=false")
class PublicationRoundIT extends PublishingDesk {
    private static final int REPLIES = 25;
    /** Longer than it takes until a reply that nobody sees is given up. */
    private static final int STEPS = 7;
    private static final Duration STEP = Duration.ofSeconds(45);

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
        for (int i = 0; i < STEPS; i++) {
            Await.done(i < 2 ? Flux.merge(round.run(), round.run()) : round.run());
            var _ = clock.advance(STEP);
        }
        var expected = expected(behaviour, upsert);
        assertThat(stored(replies)).extracting(Publication::state).containsOnly(expected);
        for (var reply : replies) {
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
    void afterTheMarketplacesReplyWindowNothingIsSentAndTheReasonIsTold() {
        var taken = handOver("waiting", true, 1).getFirst();
        replacing.takesRepliesFor(Duration.between(Desk.PUBLISHED, clock.instant()).minusDays(1));
        try {
            var late = handOver("late", true, 1).getFirst();
            Await.done(round.run());
            for (var reply : List.of(taken, late)) {
                assertThat(stored(reply).state()).isEqualTo(PublicationState.NOT_ANSWERABLE);
                assertThat(stored(reply).trace().reason()).contains("takes replies for", "days");
                assertThat(replacing.ledger(external(reply))).isEmpty();
            }
        } finally {
            replacing.takesRepliesFor(null);
        }
    }

    @Test
    void aShopThatKnowsItsReplyWindowSendsNothingAfterIt() {
        var late = handOver("knowing", true, 1).getFirst();
        var window = new ReplyWindow(Duration.between(Desk.PUBLISHED, clock.instant()).minusDays(1));
        var change = new ShopChange(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(window));
        var _ = Await.value(shops.change(TestPrincipals.admin(), stored(late).shop().id(), 2, change));
        Await.done(round.run());
        assertThat(stored(late).state()).isEqualTo(PublicationState.NOT_ANSWERABLE);
        assertThat(replacing.ledger(external(late))).isEmpty();
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

    private static Requested with(Requested r, String replyId) {
        return new Requested(r.caseId(), r.reviewId(), replyId, r.obligation(), r.revision(), r.text(), r.hash(),
                r.deadline());
    }
}
