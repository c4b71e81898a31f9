package dev.replydesk.review.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectionSettingsTest {
    private final DetectionSettings settings = DetectionSettings.BUILT_IN;

    @ParameterizedTest
    @CsvSource({"3.5,3", "'4,5',4", "1.0,1", "5,5", "5.00,5", "5.5,", "0,", "6,", "good,"})
    void roundsHalfStarsDownAndTakesNothingElseForStars(String original, Integer stars) {
        assertThat(settings.stars(null, "shopee", original)).isEqualTo(stars);
    }

    @Test
    void mapsAMarketplacesOwnScale() {
        assertThat(settings.stars(null, "ebay", " negative ")).isEqualTo(1);
        assertThat(settings.stars(null, "shopee", "NEGATIVE")).isNull();
        assertThat(settings.stars(4, "ebay", "NEGATIVE")).isEqualTo(4);
    }

    @Test
    void namesTheFieldThatBreaksARule() {
        var thresholds = new Thresholds(0.8, 0.7, 0.8, 0.5, 0.4, 0.6);
        var twice = List.of(new ScaleStep("ebay", "bad", 1), new ScaleStep("ebay", "BAD ", 2));
        var wanted = new DetectionSettings(0, thresholds, new Cues(List.of("。"), List.of()), twice);
        assertThat(SettingsRules.check(wanted)).extracting(SettingsRules.Fault::field)
                .containsExactly("thresholds.noStarsUnsure", "cues.zh[0]", "mapping[1].original");
        assertThat(SettingsRules.check(settings)).isEmpty();
    }
}
