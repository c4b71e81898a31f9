package dev.replydesk.response.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlaMatchTest {
    @ParameterizedTest(name = "at most {0} stars: {1} stars → {2}")
    @CsvSource({",1,true", ",,true", "2,1,true", "2,2,true", "2,3,false", "2,,false"})
    void ratingsMatchUpToTheLimit(Integer max, Integer rating, boolean expected) {
        assertThat(
                new SlaMatch(max, List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of(),
                        null).matches(subject(rating)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "shop {0}, marketplace {1}, language {2}, verdict {3}, repeats {4} → {5}")
    @CsvSource({"shp_1,,,,,true", "shp_2,,,,,false", ",manual,,,,true", ",ebay,,,,false", ",,zh,,,true", ",,en,,,false",
            ",,z,,,false", ",,,NEGATIVE,,true", ",,,UNSURE,,false", ",,,,2,true", ",,,,3,false",
            "shp_1,manual,zh,NEGATIVE,2,true", "shp_1,manual,zh,UNSURE,2,false"})
    void everyConditionThatIsGivenMustHold(String shop, String marketplace, String language, Verdict verdict,
            Integer repeats, boolean expected) {
        var match = new SlaMatch(null, listOf(shop), listOf(marketplace), listOf(language), listOf(verdict), repeats,
                List.of(), List.of(), List.of(), null);
        assertThat(match.matches(subject(1))).isEqualTo(expected);
    }

    private static SlaSubject subject(Integer rating) {
        return new SlaSubject(rating, "shp_1", "manual", "zh-Hant", Verdict.NEGATIVE, 2,
                List.of("SAFETY_HEALTH", "PRICE"), null, null, null);
    }

    private static <T> List<T> listOf(T value) {
        return value == null ? List.of() : List.of(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"SAFETY_HEALTH,true", "PRICE,true", "SERVICE PRICE,true", "SERVICE,false"})
    void oneOfThePainPointsIsEnough(String wanted, boolean fits) {
        var match = new SlaMatch(null, List.of(), List.of(), List.of(), List.of(), null, List.of(wanted.split(" ")),
                List.of(), List.of(), null);
        assertThat(match.matches(subject(1))).isEqualTo(fits);
        assertThat(match.matchesEverything()).isFalse();
    }

    @ParameterizedTest(name = "products {0}, tiers {1}, mood {2}: {3}")
    @CsvSource({"p1,,,true", "p2,,,false", ",VIP,,true", ",NEW,,false", ",,4,true", ",,5,false", "p1,VIP,4,true",
            "p1,VIP,5,false"})
    void productTierAndMoodAreConditionsToo(String product, CustomerTier tier, Integer mood, boolean expected) {
        var match = new SlaMatch(null, List.of(), List.of(), List.of(), List.of(), null, List.of(), listOf(product),
                listOf(tier), mood);
        var furious = new SlaSubject(1, "shp_1", "manual", "en", Verdict.NEGATIVE, 0, List.of(), "p1",
                CustomerTier.VIP, 4);
        assertThat(match.matches(furious)).isEqualTo(expected);
        assertThat(match.matches(subject(1))).isFalse();
    }
}
