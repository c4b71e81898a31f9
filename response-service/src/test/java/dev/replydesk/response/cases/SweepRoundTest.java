package dev.replydesk.response.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SweepRoundTest {
    private static final int PAGE = SweepRound.PAGE;

    @Test
    void aFullPageOfWhichAnotherInstanceWonAPartIsNotTheLast() {
        assertThat(new SweepRound(PAGE, 400, false).goesOn()).isTrue();
        assertThat(new SweepRound(PAGE, PAGE, true).goesOn()).isTrue();
        assertThat(new SweepRound(PAGE - 1, PAGE - 1, false).goesOn()).isFalse();
    }

    @Test
    void whatNobodyCanMoveOnEndsTheSweep() {
        assertThat(new SweepRound(PAGE, 0, false).goesOn()).isTrue();
        assertThat(new SweepRound(PAGE, 0, true).goesOn()).isFalse();
    }

    @Test
    void onlyWhoMeetsAnotherTurnsAndOnlyByChance() {
        assertThat(new SweepRound(PAGE, PAGE, false).nextFromTheEnd(() -> true)).isFalse();
        assertThat(new SweepRound(PAGE, PAGE, true).nextFromTheEnd(() -> false)).isTrue();
        assertThat(new SweepRound(PAGE, 400, false).nextFromTheEnd(() -> true)).isTrue();
        assertThat(new SweepRound(PAGE, 400, true).nextFromTheEnd(() -> false)).isFalse();
    }

    @Test
    void whoWonNothingTriesTheOtherEnd() {
        assertThat(new SweepRound(PAGE, 0, false).nextFromTheEnd(() -> false)).isTrue();
    }
}
