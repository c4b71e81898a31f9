package dev.replydesk.notification.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    private static final Alert.Deadline WARNING = AlertFixture.warning(75);

    @Test
    void anOpenCaseIsWorthTelling() {
        assertThat(standing(true, false, Stage.WRITE).reasonToDrop(WARNING)).isNull();
    }

    @Test
    void aReplyThatWaitsForItsConfirmationIsAnAnswer() {
        assertThat(standing(true, true, null).reasonToDrop(WARNING)).contains("answered");
    }

    @Test
    void aClosedCaseNeedsNobody() {
        assertThat(standing(false, false, null).reasonToDrop(WARNING)).contains("closed");
    }

    @ParameterizedTest(name = "told of {0} while it waits for {1}: {2}")
    @CsvSource({"TRIAGE,TRIAGE,true", "TRIAGE,WRITE,false", "WRITE,WRITE,true", "WRITE,APPROVE,false", "WRITE,,false",
            "CLAIM,CLAIM,true", "CLAIM,TRIAGE,true", "CLAIM,WRITE,false", "APPROVE,PUBLISH,false"})
    void aStepThatWasTakenMeanwhileCallsNobody(Stage told, Stage now, boolean worthTelling) {
        var reason = standing(true, false, now).reasonToDrop(AlertFixture.holder(told));
        assertThat(reason == null).isEqualTo(worthTelling);
    }

    private static Standing standing(boolean open, boolean answered, @Nullable Stage stage) {
        return new Standing("case_1", open, answered, "Hotel", stage);
    }
}
