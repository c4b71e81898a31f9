package dev.replydesk.response.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.cases.domain.CaseFixture;
import dev.replydesk.response.cases.domain.Courtesy;
import dev.replydesk.response.cases.domain.ShopRef;
import dev.replydesk.response.courtesy.CourtesyService;
import dev.replydesk.response.shops.ShopCopy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleJudgeTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final String OUR_OWN = "Dear Mark, please write to us at help@hotel.example.";
    private static final String THEIRS = "Dear Mark, we called you on your number 138 0013 8000.";

    private static final String HOTLINE = "Dear Mark, our hotline 400-820-8820 is there for you.";

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

    @Test
    void letsTheHotlineStandThatTheShopHasListedAndNoOther() {
        assertThat(judged(HOTLINE, "manual").hardRules()).containsExactly("H6");
        assertThat(judged(HOTLINE, "manual", "(400) 820 8820").hardRules()).isEmpty();
        assertThat(judged(OUR_OWN, "manual", "400-820-8820").hardRules()).containsExactly("H6");
        assertThat(judged(OUR_OWN, "manual", "Help@hotel.example").hardRules()).isEmpty();
    }

    private static Courtesy judged(String text, String marketplace, String... listed) {
        var shop = new ShopCopy("shp_1", 1, marketplace, "hotel", "Hotel", List.of(), NOW, NOW, false, List.of(listed),
                null);
        return new RuleJudge(new CourtesyService(), Map.of("shp_1", shop)).judge(text, CaseFixture.review(),
                new ShopRef("shp_1", "Hotel", marketplace));
    }
}
