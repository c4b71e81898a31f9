package dev.replydesk.response.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SweepPassTest {
    private static final int SIZE = SweepPage.SIZE;
    private static final SweepPage OURS = new SweepPage(SIZE, SIZE);
    private static final SweepPage MOSTLY_OURS = new SweepPage(SIZE, SIZE - 200);
    private static final SweepPage MOSTLY_THEIRS = new SweepPage(SIZE, 200);
    private static final SweepPage THEIRS = new SweepPage(SIZE, 0);
    private static final SweepPage REST = new SweepPage(10, 10);

    @Test
    void aPassSaysHowMuchItMovedOn() {
        assertThat(pass(false, OURS, OURS, REST).moved()).isEqualTo(2 * SIZE + 10);
        assertThat(pass(false, OURS, MOSTLY_OURS).again().then(REST).moved()).isEqualTo(10);
    }

    @Test
    void aPassEndsWhereItMeetsAnotherInstance() {
        assertThat(SweepPass.from(false).hasMetAnother()).isFalse();
        assertThat(pass(false, OURS).hasMetAnother()).isFalse();
        assertThat(pass(false, OURS, MOSTLY_OURS).hasMetAnother()).isTrue();
    }

    @Test
    void afterAWholePageThatWasSharedThereMayBeMore() {
        assertThat(pass(false, MOSTLY_THEIRS).goesOn()).isTrue();
        assertThat(pass(true, MOSTLY_OURS).goesOn()).isTrue();
        assertThat(pass(true, OURS).goesOn()).isFalse();
        assertThat(pass(false, OURS, new SweepPage(10, 4)).goesOn()).isFalse();
        assertThat(SweepPass.from(false).goesOn()).isFalse();
    }

    @Test
    void ofTwoThatMeetWhoeverWonLessTurns() {
        assertThat(pass(false, MOSTLY_OURS).again().fromTheEnd()).isFalse();
        assertThat(pass(false, MOSTLY_THEIRS).again().fromTheEnd()).isTrue();
        assertThat(pass(true, MOSTLY_OURS).again().fromTheEnd()).isTrue();
        assertThat(pass(true, MOSTLY_THEIRS).again().fromTheEnd()).isFalse();
    }

    @Test
    void whoWonNothingTriesTheOtherEndAndThenLeavesItToTheOther() {
        var vain = pass(true, THEIRS);
        assertThat(vain.goesOn()).isTrue();
        assertThat(vain.again().fromTheEnd()).isFalse();
        assertThat(vain.again().then(THEIRS).goesOn()).isFalse();
        assertThat(vain.again().then(OURS).then(THEIRS).goesOn()).isTrue();
    }

    @Test
    void whoSharedACrowdKeepsToItsEndUntilItHasOneAlone() {
        assertThat(pass(true, OURS, MOSTLY_THEIRS).again().then(REST).keepsToTheEnd()).isTrue();
        assertThat(pass(false, MOSTLY_THEIRS).again().then(OURS).then(REST).keepsToTheEnd()).isTrue();
        assertThat(pass(true, MOSTLY_THEIRS).again().then(OURS).then(REST).keepsToTheEnd()).isFalse();
        assertThat(pass(true, REST).keepsToTheEnd()).isTrue();
        assertThat(SweepPass.from(true).keepsToTheEnd()).isTrue();
        assertThat(pass(true, OURS, REST).keepsToTheEnd()).isFalse();
        assertThat(pass(false, MOSTLY_OURS).again().then(REST).keepsToTheEnd()).isFalse();
    }

    private static SweepPass pass(boolean fromTheEnd, SweepPage... pages) {
        return Stream.of(pages).reduce(SweepPass.from(fromTheEnd), SweepPass::then, (_, b) -> b);
    }
}
