package dev.replydesk.review.publication;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.review.Desk;
import dev.replydesk.review.api.model.MarketplaceDto;
import dev.replydesk.review.api.model.ReplySubmissionDto;
import dev.replydesk.review.api.model.ReviewDto;
import dev.replydesk.review.api.model.StoredReplyDto;
import dev.replydesk.review.api.model.StoredReplyDto.OriginEnum;
import dev.replydesk.review.publication.FakeMarketplace.Behaviour;
import dev.replydesk.review.publication.domain.PublicationState;
import dev.replydesk.review.publication.domain.Requested;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A reply that we sent stands with its review as ours, in whatever order it is sent, seen and read. */
@ServiceIT
@TestPropertySource(properties = "replydesk.publication.loop=false")
class OwnReplyIT extends PublishingDesk {

    @Test
    void aConfirmedReplyStandsWithItsReviewFromTheInstantThatIsJudged() {
        var reply = sent("confirmed");
        assertThat(replies(reply)).isEmpty();
        look();
        assertThat(replies(reply)).singleElement().returns(OriginEnum.MARKETPLACE, StoredReplyDto::getOrigin)
                .returns(reply.replyId(), StoredReplyDto::getReplyId).returns(reply.caseId(), StoredReplyDto::getCaseId)
                .returns(stored(reply).trace().confirmedAt(), StoredReplyDto::getPublishedAt);
    }

    @Test
    void readAfterItsConfirmationItIsKnownHoweverItIsSpaced() {
        var reply = sent("after");
        look();
        read(reply, "We  are sorry,<br>number 0");
        assertThat(replies(reply)).extracting(StoredReplyDto::getOrigin).containsExactly(OriginEnum.MARKETPLACE);
    }

    @Test
    void readBeforeItsConfirmationItIsConfirmedByThat() {
        var reply = sent("before");
        read(reply, "We are sorry, number  0");
        assertThat(stored(reply).state()).isEqualTo(PublicationState.CONFIRMED);
        assertThat(replies(reply)).extracting(StoredReplyDto::getOrigin).containsExactly(OriginEnum.MARKETPLACE);
    }

    @Test
    void readWhileItIsStillBeingSentItIsNobodyElses() {
        var reply = handOver("sending", false, 1).getFirst();
        var _ = Await.value(round.claim(seen(reply)));
        read(reply, reply.text());
        assertThat(stored(reply).state()).isEqualTo(PublicationState.SENDING);
        assertThat(replies(reply)).isEmpty();
    }

    @Test
    void readingItSettlesWhatOnlyAPersonCouldHave() {
        var reply = handOver("parked", false, 1).getFirst();
        onceOnly.script(external(reply), Behaviour.TIMES_OUT, false);
        for (int i = 0; i < 10; i++) {
            Await.done(round.run());
            var _ = clock.advance(Duration.ofMinutes(1));
        }
        assertThat(stored(reply)).returns(PublicationState.OUTCOME_UNKNOWN, p -> p.state()).returns(null,
                p -> p.wakeAt());
        read(reply, reply.text());
        assertThat(replies(reply)).extracting(StoredReplyDto::getOrigin).containsExactly(OriginEnum.MARKETPLACE);
    }

    @Test
    void otherWordsAreSomebodyElses() {
        var reply = sent("other");
        read(reply, "We are not sorry.");
        assertThat(replies(reply)).extracting(StoredReplyDto::getOrigin).containsExactly(OriginEnum.EXTERNAL);
    }

    @Test
    void whatAPersonFoundPublishedStandsWithItsReviewOnce() {
        var reply = handOver("found", false, 1).getFirst();
        onceOnly.script(external(reply), Behaviour.TIMES_OUT, false);
        Await.done(round.run());
        var at = clock.instant();
        for (int i = 0; i < 2; i++) {
            var _ = Await.value(service.resolve(MERCHANT, reply.replyId(), true, at));
        }
        assertThat(replies(reply)).extracting(StoredReplyDto::getPublishedAt).containsExactly(at);
    }

    @Test
    void aReplyThatVanishedIsMarkedAsGone() {
        var reply = sent("gone");
        look();
        onceOnly.loses(external(reply));
        for (int i = 0; i < 2; i++) {
            var _ = clock.advance(Duration.ofHours(1));
            Await.done(round.run());
        }
        assertThat(replies(reply)).extracting(StoredReplyDto::getGoneAt).doesNotContainNull().hasSize(1);
    }

    private Requested sent(String shop) {
        var reply = handOver(shop, false, 1).getFirst();
        Await.done(round.send());
        assertThat(stored(reply).state()).isEqualTo(PublicationState.SENT);
        return reply;
    }

    private void look() {
        var _ = clock.advance(Duration.ofMinutes(1));
        Await.done(round.look());
    }

    private void read(Requested reply, String words) {
        var shop = external(reply).replaceFirst("_0$", "");
        var review = Desk.submission(shop, external(reply), 1).marketplace(MarketplaceDto.EBAY);
        var _ = new Desk(api).stored(review.reply(new ReplySubmissionDto(words, review.getPublishedAt())));
    }

    private List<StoredReplyDto> replies(Requested reply) {
        ReviewDto review = new Desk(api).get(reply.reviewId());
        return Objects.requireNonNullElse(review.getReplies(), List.of());
    }
}
