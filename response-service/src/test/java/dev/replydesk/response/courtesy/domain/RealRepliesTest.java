package dev.replydesk.response.courtesy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.courtesy.domain.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the hard fails found in real replies of hotels, each read and judged by a person. Contact data are left out:
 * what the shop itself gives is found and told apart elsewhere.
 */
class RealRepliesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            H3 | At present, as per our records we dont have any record of your stay with us.
            H3 | We would like to clarify that you did not stay with us, so this review may not accurately reflect it.
            H3 | This review is totally fake and false.
            H3 | It is my humble request to you not to post such kind of fake and revenge reviews.
            H4 | You had booked for single occupancy room through their website, id no – 946916377 for four nights.
            H7 | Please reach out to me directly at [email] if you would give us a chance.
            """)
    void refusesWhatIsWrong(Rule rule, String sentence) {
        assertThat(Checks.check(sentence).findings()).filteredOn(Finding::hardFail).extracting(Finding::rule)
                .contains(rule);
    }

    @Test
    void leavesTheRoomAloneThatTheReviewNamesItself() {
        String reply = "Your kind recognition of the associate responsible for Room 4042 is truly appreciated.";

        assertThat(Checks.check(reply, "The man who looked after Room 4042 did an excellent job.").hasHardFail())
                .isFalse();
        assertThat(Checks.check(reply, "The man who looked after our room did an excellent job.").has(Rule.H4))
                .isTrue();
    }

    @Test
    void keepsAnOrderNumberSecretThatTheReviewNamesItself() {
        assertThat(Checks.check("Your order number 20931145 was sent on Monday.", "Order 20931145 never came.")
                .has(Rule.H4)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We are building a new food court next to the lobby.
            We will improve the buffet on the basis of your feedback.
            Thank you for taking time to give us a five star review.
            You should have been welcomed at the door.
            We are sorry that you did not enjoy your stay.
            Dear Quest38038900706, thank you for writing to us.
            """)
    void leavesAloneWhatKeywordsMistook(String sentence) {
        assertThat(Checks.check(sentence).hasHardFail()).isFalse();
        assertThat(Checks.check(sentence).has(Rule.BLAME)).isFalse();
    }
}
