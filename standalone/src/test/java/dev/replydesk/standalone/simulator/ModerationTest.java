package dev.replydesk.standalone.simulator;

import static dev.replydesk.standalone.simulator.TestClock.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModerationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thank you, order 88120473 is on its way.      | SHOWN
            非常抱歉，今天为您补发。                        | SHOWN
            Call us on +44 20 7946 0123                   | REJECTED
            Write to help@example.org                     | REJECTED
            See www.example.org                           | REJECTED
            请加我微信处理                                  | REJECTED
            """)
    void refusesWhatLeadsCustomersAway(String text, Moderation outcome) {
        assertThat(Moderation.of(text, NOON, NOON.plus(Moderation.TIME))).isEqualTo(outcome);
        assertThat(Moderation.of(text, NOON, NOON.plusSeconds(1))).isEqualTo(Moderation.UNDER_CHECK);
    }
}
