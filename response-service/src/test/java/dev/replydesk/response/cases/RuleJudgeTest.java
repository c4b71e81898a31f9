package dev.replydesk.response.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.cases.domain.CaseFixture;
import dev.replydesk.response.cases.domain.Courtesy;
import dev.replydesk.response.cases.domain.ShopRef;
import dev.replydesk.response.courtesy.CourtesyService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleJudgeTest {
    private static final String OUR_OWN = "Dear Mark, please write to us at help@hotel.example.";
    private static final String THEIRS = "Dear Mark, we called you on your number 138 0013 8000.";

    private final RuleJudge judge = new RuleJudge(new CourtesyService());

    @ParameterizedTest
    @ValueSource(strings = {"manual", "ebay", "shopee", "wildberries"})
    void refusesOurOwnContactDataWhereTheMarketplaceDoes(String marketplace) {
        assertThat(judged(OUR_OWN, marketplace).hardRules()).containsExactly("H6");
    }

    @Test
    void letsThemStandWhereTheMarketplaceAsksForThem() {
        assertThat(judged(OUR_OWN, "google-play").hardRules()).isEmpty();
    }

    @Test
    void keepsTheCustomersDataSecretThereToo() {
        assertThat(judged(THEIRS, "google-play").hardRules()).containsExactly("H4");
    }

    private Courtesy judged(String text, String marketplace) {
        return judge.judge(text, CaseFixture.review(), new ShopRef("shp_1", "Hotel", marketplace));
    }
}
