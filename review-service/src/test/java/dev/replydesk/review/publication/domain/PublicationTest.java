package dev.replydesk.review.publication.domain;

import static dev.replydesk.review.publication.domain.PublicationState.CANCELLED;
import static dev.replydesk.review.publication.domain.PublicationState.CONFIRMED;
import static dev.replydesk.review.publication.domain.PublicationState.NOT_ANSWERABLE;
import static dev.replydesk.review.publication.domain.PublicationState.OUTCOME_UNKNOWN;
import static dev.replydesk.review.publication.domain.PublicationState.PENDING;
import static dev.replydesk.review.publication.domain.PublicationState.REJECTED;
import static dev.replydesk.review.publication.domain.PublicationState.SENDING;
import static dev.replydesk.review.publication.domain.PublicationState.SENT;
import static dev.replydesk.review.publication.domain.Publishings.LEASE;
import static dev.replydesk.review.publication.domain.Publishings.NOW;
import static dev.replydesk.review.publication.domain.Publishings.ONCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublicationTest {
    static Stream<Arguments> answers() {
        return Stream.of(Arguments.of(new Sent.Accepted(NOW), SENT, true),
                Arguments.of(new Sent.Refused("words"), REJECTED, false),
                Arguments.of(new Sent.NotAnswerable("closed"), NOT_ANSWERABLE, false),
                Arguments.of(new Sent.Later(NOW.plusSeconds(9), "budget"), PENDING, true),
                Arguments.of(new Sent.Unknown("timed out"), OUTCOME_UNKNOWN, true));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyAnswerOfTheMarketplaceHasItsState(Sent answer, PublicationState expected, boolean goesOn) {
        var after = Publishings.after(answer);
        assertThat(after.state()).isEqualTo(expected);
        assertThat(after.wakeAt() != null).isEqualTo(goesOn);
        assertThat(after.trace().attempts()).singleElement().returns(NOW, Attempt::endedAt);
    }

    @Test
    void theIntentIsStoredBeforeAnythingGoesOut() {
        assertThat(Publishings.sending()).returns(SENDING, Publication::state).returns(NOW.plus(LEASE),
                Publication::wakeAt);
        assertThat(Publishings.sending().trace().attempts()).singleElement().returns(null, Attempt::endedAt);
    }

    @Test
    void onlyWhatIsPendingAndDueIsSent() {
        var later = Publishings.after(new Sent.Later(NOW.plusSeconds(9), "budget"));
        assertThat(later.claimed(NOW.plusSeconds(8), LEASE)).isSameAs(later);
        assertThat(later.claimed(NOW.plusSeconds(9), LEASE).state()).isEqualTo(SENDING);
        for (var other : Stream.of(Publishings.sending(), Publishings.sent(), Publishings.unknown(),
                Publishings.confirmed()).toList()) {
            assertThat(other.claimed(NOW.plusSeconds(99_999), LEASE)).isSameAs(other);
        }
    }

    @Test
    void aSenderThatDiesLeavesAnUnknownOutcomeAndItsLateAnswerIsNotTaken() {
        var sending = Publishings.sending();
        assertThat(sending.abandoned(NOW.plusSeconds(59), ONCE)).isSameAs(sending);
        var lost = sending.abandoned(NOW.plusSeconds(60), ONCE);
        assertThat(lost.state()).isEqualTo(OUTCOME_UNKNOWN);
        assertThat(lost.after(new Sent.Accepted(NOW), NOW.plusSeconds(61), ONCE)).isSameAs(lost);
    }

    @Test
    void onlyWhatWaitsCanBeTakenBack() {
        assertThat(Publishings.pending().cancelled("undo", NOW).state()).isEqualTo(CANCELLED);
        assertThat(Publishings.sending().cancelled("undo", NOW).state()).isEqualTo(SENDING);
        assertThat(Publishings.sent().cancelled("undo", NOW).state()).isEqualTo(SENT);
    }

    @Test
    void whatWaitsToBeSentAgainMayBeThereSoTakingItBackLeavesItUnknown() {
        var again = Publishings.look(Publishings.UPSERT, 21).at(Publishings.unknown(), new Sighting.None());
        assertThat(again.state()).isEqualTo(PENDING);
        assertThat(again.cancelled("undo", NOW).state()).isEqualTo(OUTCOME_UNKNOWN);
    }

    @Test
    void aPersonSettlesAnUnknownOutcomeAndNothingElse() {
        assertThat(Publishings.unknown().resolved(true, null, NOW).state()).isEqualTo(CONFIRMED);
        assertThat(Publishings.unknown().resolved(false, null, NOW)).returns(CANCELLED, Publication::state)
                .returns(false, Publication::live);
        assertThat(Publishings.sent().resolved(false, null, NOW).state()).isEqualTo(SENT);
    }
}
