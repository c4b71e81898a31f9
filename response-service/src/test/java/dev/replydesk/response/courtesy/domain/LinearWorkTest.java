package dev.replydesk.response.courtesy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.courtesy.domain.phrase.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten times the text is ten times the work, also for texts made to be slow. */
class LinearWorkTest {

    private static final int LENGTH = 1_000;
    private static final int TIMES = 10;
    private static final double SLACK = 1.2;

    @ParameterizedTest
    @ValueSource(strings = {"you are ", "sorry if ", "we will ", "我们会", "您的电话", "a", "1", "(", "{[<【", "138 0013 ", "@",
            "www.", "Dear Mark, thank you for telling us. We are sorry that the food was cold. ",
            "尊敬的顾客，您好！感谢您的反馈。非常抱歉让您等了五十分钟，菜也凉了。"})
    void growsWithTheLengthOfTheReplyOnly(String part) {
        long steps = steps(part, LENGTH);

        assertThat(steps(part, LENGTH * TIMES)).isBetween(steps, (long) (steps * TIMES * SLACK));
    }

    private static long steps(String part, int length) {
        var work = new Work();
        var review = ReviewedText.of(Checks.COMPLAINT, 1);
        var result = Checks.RULES.check(CourtesyInput.of(part.repeat(length).substring(0, length), review), work);
        assertThat(result.ruleSetVersion()).isNotBlank();
        return work.steps();
    }
}
