package dev.replydesk.notification.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void anOpenCaseIsWorthTelling() {
        assertThat(new Standing("case_1", true, false, "Hotel").reasonToDrop()).isNull();
    }

    @Test
    void aReplyThatWaitsForItsConfirmationIsAnAnswer() {
        assertThat(new Standing("case_1", true, true, "Hotel").reasonToDrop()).contains("answered");
    }

    @Test
    void aClosedCaseNeedsNobody() {
        assertThat(new Standing("case_1", false, false, "Hotel").reasonToDrop()).contains("closed");
    }
}
