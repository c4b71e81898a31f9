package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseFixture.ANNA;
import static dev.replydesk.response.cases.domain.CaseFixture.NOW;
import static dev.replydesk.response.cases.domain.CaseFixture.PASSES;
import static dev.replydesk.response.cases.domain.CaseFixture.REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A reply of a shop that publishes through its marketplace, from the end of the undo time on. */
class MarketplaceWayTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void isHandedOverWhenTheUndoTimeEndsAndNeverCarriedByHand() {
        var handed = handedOver();
        assertThat(publication(handed).isHandedOver()).isTrue();
        assertThatThrownBy(() -> new ProveReply(ANNA, REPLY, "https://example.org/r1", null).on(handed,
                NOW.plusSeconds(30))).hasMessageContaining("by itself");
    }

    @Test
    void waitsForAPersonWhereTheShopPublishesByHand() {
        var byHand = new HandOver(CaseFixture.tick(PASSES), _ -> false).on(CaseFixture.held(), NOW.plusSeconds(8));
        assertThat(publication(byHand).isHandedOver()).isFalse();
        assertThat(publication(byHand).state()).isEqualTo(PublicationState.PENDING);
    }

    @Test
    void whatWaitedForAPersonIsNotHandedOverLater() {
        var later = new HandOver(CaseFixture.tick(PASSES), _ -> true).on(CaseFixture.publishing(), NOW.plus(HOUR));
        assertThat(publication(later).isHandedOver()).isFalse();
    }

    @Test
    void oldNewsAndNewsThatComesTwiceChangesNothing() {
        var confirmed = heard(3, new ConfirmReply(REPLY, NOW.plusSeconds(20))).on(handedOver(), NOW.plusSeconds(30));
        assertThat(confirmed.state()).isEqualTo(CaseState.ANSWERED);
        var sentLate = heard(2, new MarkSent(REPLY, NOW.plusSeconds(19), NOW.plus(HOUR)));
        assertThat(sentLate.on(confirmed, NOW.plusSeconds(31))).isSameAs(confirmed);
        assertThat(heard(3, new RefuseReply(REPLY, "words")).on(confirmed, NOW.plusSeconds(31))).isSameAs(confirmed);
    }

    @Test
    void newsThatTheStateDoesNotAllowIsHeardAndHasNoEffect() {
        var claimed = new UndoReply(ANNA, REPLY, handedOver().version(), false).on(handedOver(), NOW.plusSeconds(9));
        var after = heard(2, new MarkSent(REPLY, NOW.plusSeconds(9), NOW.plus(HOUR))).on(claimed, NOW.plusSeconds(10));
        assertThat(after.state()).isEqualTo(CaseState.CLAIMED);
        assertThat(publication(after).heard()).isEqualTo(2);
    }

    @Test
    void aReplyThatWasTakenBackTooLateAnswersTheCaseAllTheSame() {
        var claimed = new UndoReply(ANNA, REPLY, handedOver().version(), false).on(handedOver(), NOW.plusSeconds(9));
        var after = heard(3, new ConfirmReply(REPLY, NOW.plusSeconds(9))).on(claimed, NOW.plusSeconds(20));
        assertThat(after.state()).isEqualTo(CaseState.ANSWERED);
        assertThat(publication(after).state()).isEqualTo(PublicationState.CONFIRMED);
    }

    @Test
    void whatWasNeverSentGoesBackToItsWriter() {
        var back = heard(2, new SendBack(REPLY, "The review was revised.")).on(handedOver(), NOW.plusSeconds(20));
        assertThat(back.state()).isEqualTo(CaseState.CLAIMED);
        assertThat(publication(back).state()).isEqualTo(PublicationState.CANCELLED);
    }

    @Test
    void aReplySentInTimeIsNotLateWhileItsConfirmationIsAwaited() {
        var due = handedOver().clock().dueAt();
        var sent = heard(2, new MarkSent(REPLY, due, due.plus(HOUR))).on(handedOver(), due);
        assertThat(sent.isSentInTime(due.plusSeconds(60))).isTrue();
        var later = CaseFixture.tick(PASSES).on(sent, due.plusSeconds(60));
        assertThat(CaseFixture.history(later)).doesNotContain(HistoryType.BREACHED);
        var confirmed = heard(3, new ConfirmReply(REPLY, due)).on(later, due.plusSeconds(90));
        assertThat(CaseFixture.history(confirmed)).endsWith(HistoryType.MET);
    }

    private static ResponseCase handedOver() {
        return new HandOver(CaseFixture.tick(PASSES), _ -> true).on(CaseFixture.held(), NOW.plusSeconds(8));
    }

    private static Hear heard(long number, CaseChange change) {
        return new Hear(REPLY, number, change);
    }

    private static Publication publication(ResponseCase c) {
        return java.util.Objects.requireNonNull(c.replies().getFirst().publication());
    }
}
