package dev.replydesk.response.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SweepRoundTest {
    private static final int PAGE = SweepRound.PAGE;

    @Test
    void aFullPageOfWhichAnotherInstanceWonAPartIsNotTheLast() {
        assertThat(SweepRound.first(PAGE, 400, false).goesOn()).isTrue();
        assertThat(SweepRound.first(PAGE, PAGE, true).goesOn()).isTrue();
        assertThat(SweepRound.first(PAGE - 1, PAGE - 1, false).goesOn()).isFalse();
    }

    @Test
    void whatNobodyCanMoveOnEndsTheSweep() {
        assertThat(SweepRound.first(PAGE, 0, false).goesOn()).isTrue();
        assertThat(SweepRound.first(PAGE, 0, true).goesOn()).isFalse();
    }

    @Test
    void onlyWhoMeetsAnotherTurnsAndOnlyByChance() {
        assertThat(SweepRound.first(PAGE, PAGE, false).nextFromTheEnd(() -> true)).isFalse();
        assertThat(SweepRound.first(PAGE, PAGE, true).nextFromTheEnd(() -> false)).isTrue();
        assertThat(SweepRound.first(PAGE, 400, false).nextFromTheEnd(() -> true)).isTrue();
        assertThat(SweepRound.first(PAGE, 400, true).nextFromTheEnd(() -> false)).isFalse();
    }

    @Test
    void whoWonNothingTriesTheOtherEnd() {
        assertThat(SweepRound.first(PAGE, 0, false).nextFromTheEnd(() -> false)).isTrue();
    }

    @Test
    void whoSharedACrowdKeepsToItsEndUntilItHasOneAlone() {
        assertThat(SweepRound.first(PAGE, 400, true).then(PAGE, PAGE, true).then(10, 10, true).keepsToTheEnd())
                .isTrue();
        assertThat(SweepRound.first(3, 3, true).keepsToTheEnd()).isTrue();
        assertThat(SweepRound.first(0, 0, true).keepsToTheEnd()).isTrue();
        assertThat(SweepRound.first(PAGE, PAGE, true).then(10, 10, true).keepsToTheEnd()).isFalse();
        assertThat(SweepRound.first(PAGE, 400, false).then(10, 10, false).keepsToTheEnd()).isFalse();
    }
}
