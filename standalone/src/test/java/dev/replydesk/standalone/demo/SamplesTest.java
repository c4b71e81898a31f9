package dev.replydesk.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The sample texts fit the public contract and show a visitor every kind of case. */
class SamplesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration ONE_STAR = Duration.ofHours(4);
    private static final Duration OTHERS = Duration.ofDays(1);

    @Test
    void everySampleIsAReviewThatThePublicContractTakes() {
        var contract = (ObjectNode) new YAMLMapper()
                .readTree(Path.of("../review-service/src/main/openapi/review-service.yaml"));
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(contract.put("$ref", "#/components/schemas/ReviewSubmission"));
        var arrivals = Samples.arrivals().stream().map(s -> s.arriving(1));
        Stream.concat(Samples.reviews().stream(), arrivals).forEach(
                sample -> assertThat(schema.validate(sample.submission(NOW))).as(sample.text()).isEmpty());
    }

    @Test
    void thereAreCasesAtEveryDistanceFromTheirDeadline() {
        assertThat(shares().filter(share -> share >= 1 && share < 20)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(shares().filter(share -> share >= 0.75 && share < 0.95)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(shares().filter(share -> share < 0.7)).hasSizeGreaterThanOrEqualTo(8);
    }

    /** How much of the time to answer has passed, of what nobody answered in the last month. */
    private static Stream<Double> shares() {
        return Samples.reviews().stream().filter(s -> s.rating() == null || s.rating() <= 3)
                .filter(s -> s.reply() == null && s.editedAgo() == null
                        && Objects.requireNonNull(s.ago()).toDays() < 30)
                .map(s -> (double) s.ago().toSeconds()
                        / (s.rating() != null && s.rating() == 1 ? ONE_STAR : OTHERS).toSeconds());
    }

    @Test
    void bothLanguagesAndEveryKindOfStoryAreThere() {
        var reviews = Samples.reviews();
        assertThat(reviews.stream().filter(s -> s.language().equals("zh"))).hasSizeGreaterThan(20);
        assertThat(reviews.stream().filter(s -> s.language().equals("en"))).hasSizeGreaterThan(20);
        assertThat(reviews).anyMatch(s -> s.rating() == null).anyMatch(s -> s.followUpOf() != null)
                .anyMatch(s -> s.editedAgo() != null).anyMatch(s -> s.reply() != null)
                .anyMatch(s -> Objects.requireNonNull(s.ago()).toDays() > 365);
        assertThat(reviews.stream().filter(s -> "zhou".equals(s.account()))).hasSize(3);
    }

    /** Under a rule of their own, so that a visitor meets it. */
    @Test
    void oneReviewIsThatOfAVip() {
        var told = Samples.reviews().stream().filter(s -> s.customerTier() != null).toList();
        assertThat(told).singleElement().satisfies(
                s -> assertThat(s.submission(NOW).path("customerTier").asString()).isEqualTo("VIP"));
    }

    @Test
    void noTwoSamplesShareAnIdUnlessOneEditsTheOther() {
        var first = Samples.reviews().stream().filter(s -> s.editedAgo() == null).map(Sample::id).toList();
        assertThat(first).doesNotHaveDuplicates();
        assertThat(first).containsAll(
                Samples.reviews().stream().filter(s -> s.editedAgo() != null).map(Sample::id).toList());
    }

    @Test
    void theyComeInTheOrderInWhichTheyWereWritten() {
        assertThat(Samples.reviews().stream().map(Sample::ago).toList()).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theTimesAreToldFromTheBirthOfTheDemo() {
        var node = sample("PT3H").submission(NOW);
        assertThat(node.path("publishedAt").asString()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(sample("PT3H").submission(NOW)).isEqualTo(node);
    }

    private static Sample sample(String ago) {
        return new Sample("noodles", "r1", null, 1, null, "cold", "en", "Ada", null, null, null, null,
                Duration.parse(ago),
                null, null);
    }

    @Test
    void theMarketplaceHasAFollowUpAPictureAndAReviewOfStarsAlone() {
        var samples = Samples.marketplace();
        assertThat(List.of(samples)).isNotEmpty();
        assertThat(samples).anyMatch(s -> s.has("parentId")).anyMatch(s -> s.path("photos").asInt() > 0)
                .anyMatch(s -> s.path("text").asString().isEmpty());
    }
}
