package dev.replydesk.response.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SweepRoundTest {
    private static final int PAGE = SweepRound.PAGE;

    @Test
    void aFullPageOfWhichAnotherInstanceWonAPartIsNotTheLast() {
        assertThat(SweepRound.of(PAGE, 400, false).goesOn()).isTrue();
        assertThat(SweepRound.of(PAGE, PAGE, true).goesOn()).isTrue();
        assertThat(SweepRound.of(PAGE - 1, PAGE - 1, false).goesOn()).isFalse();
    }

    @Test
    void whatNobodyCanMoveOnEndsTheSweep() {
        assertThat(SweepRound.of(PAGE, 0, false).goesOn()).isTrue();
        assertThat(SweepRound.of(PAGE, 0, true).goesOn()).isFalse();
    }

    @Test
    void onlyWhoMeetsAnotherTurnsAndOnlyByChance() {
        assertThat(SweepRound.of(PAGE, PAGE, false).nextFromTheEnd(() -> true)).isFalse();
        assertThat(SweepRound.of(PAGE, PAGE, true).nextFromTheEnd(() -> false)).isTrue();
        assertThat(SweepRound.of(PAGE, 400, false).nextFromTheEnd(() -> true)).isTrue();
        assertThat(SweepRound.of(PAGE, 400, true).nextFromTheEnd(() -> false)).isFalse();
    }

    @Test
    void whoWonNothingTriesTheOtherEnd() {
        assertThat(SweepRound.of(PAGE, 0, false).nextFromTheEnd(() -> false)).isTrue();
    }

    @Test
    void whoSharedACrowdKeepsToItsEndUntilItHasOneAlone() {
        assertThat(SweepRound.of(PAGE, 400, true).then(SweepRound.of(PAGE, PAGE, true))
                .then(SweepRound.of(10, 10, true)).keepsToTheEnd())
                .isTrue();
        assertThat(SweepRound.of(3, 3, true).keepsToTheEnd()).isTrue();
        assertThat(SweepRound.of(0, 0, true).keepsToTheEnd()).isTrue();
        assertThat(SweepRound.of(PAGE, PAGE, true).then(SweepRound.of(10, 10, true)).keepsToTheEnd()).isFalse();
        assertThat(SweepRound.of(PAGE, 400, false).then(SweepRound.of(10, 10, false)).keepsToTheEnd()).isFalse();
    }
}
