package dev.replydesk.review.detection.domain.painpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.review.detection.domain.text.NormalText;
import dev.replydesk.review.detection.domain.text.PhraseIndex.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PainPointRulesTest {
    private final PainPointRules rules = PainPointRules.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"用了也不过敏", "没有破损", "并没有发霉", "无异味", "从不掉色", "没出现红肿", "no allergy at all", "it doesn't smell",
            "never had any leaks", "did not get a rash", "without a single scratch", "smoke-free", "leak proof"})
    void aFaultThatIsDeniedIsNoComplaint(String text) {
        assertThat(points(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"用了过敏", "不是没有破损", "会不会过敏啊", "没想到发霉了", "不小心受伤了", "I got an allergy", "it smells",
            "not only broken",
            "no wonder it leaks", "nothing helped and it cracked"})
    void aFaultCountsWhereTheDenialIsOfSomethingElse(String text) {
        assertThat(points(text)).isNotEmpty();
    }

    @Test
    void whatAShopOwesCountsWhereItIsMissing() {
        assertThat(points("没有包装")).containsExactly(PainPoint.PACKAGING);
        assertThat(points("no warranty")).containsExactly(PainPoint.REFUND_AFTERSALES);
    }

    @Test
    void aPhraseBeginsWhereAWordBegins() {
        assertThat(points("the unbroken line")).isEmpty();
    }

    private List<PainPoint> points(String text) {
        return rules.find(NormalText.of(text)).stream().map(Found::meaning).toList();
    }
}
