package dev.replydesk.review.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.review.shop.domain.Marketplace;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowMappingTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"4.5,1,5,4", "4.6,1,5,5", "8,0,10,4", "10,1,10,5", "★★☆☆☆,1,5,2", "4/5,1,5,4", "'3,5',1,5,3",
            "差评,1,5,1", "5 stars,1,5,5"})
    void mapsAnyScaleToStarsAndRoundsHalvesDown(String text, double worst, double best, int stars) {
        assertThat(Stars.read(text, new RatingScale(worst, best)).orElseThrow().stars()).isEqualTo(stars);
    }

    @ParameterizedTest
    @CsvSource({"9", "0", "good", "-1", "NaN"})
    void refusesWhatIsNoRating(String text) {
        assertThat(Stars.read(text, RatingScale.STARS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"31.02.2025,dd.MM.yyyy", "2025-13-01,yyyy-MM-dd", "29.02.2025,d.M.yyyy", "2025-02-30T10:00:00Z,"})
    void knowsNoDateThatNoCalendarHas(String text, @Nullable String format) {
        assertThat(DateReader.of(format == null ? List.of() : List.of(format)).reads(text)).isFalse();
    }

    @Test
    void takesADateAsTheEndOfThatDayInTheZoneButNotAfterNow() {
        var reader = DateReader.of(List.of("yyyy-MM-dd", "dd-MM-yyyy"));
        assertThat(reader.read("28-02-2026", ZoneId.of("Asia/Shanghai"), NOW)).contains(new WrittenDate(
                Instant.parse("2026-02-28T15:59:59.999Z"), Instant.parse("2026-02-27T16:00:00Z")));
        assertThat(reader.read("2026-03-01", ZoneOffset.UTC, NOW).orElseThrow().at()).isEqualTo(NOW);
    }

    @Test
    void saysWhatIsWrongWithEachField() {
        var bad = read(Map.of("Rating", "11", "Body", "Cold", "Date", "31.02.2025", "Url", "nowhere"));
        assertThat(bad).isInstanceOfSatisfying(RowReading.Bad.class, b -> assertThat(b.faults())
                .extracting(RowReading.Fault::field).containsExactlyInAnyOrder("rating", "publishedAt", "url"));
    }

    @Test
    void readsARowByTheNamesOfItsColumns() {
        var good = read(Map.of("Rating", "4.5", "Body", "Cold", "Date", "2026-02-01", "Reply", "Sorry"));
        assertThat(good).isInstanceOfSatisfying(RowReading.Good.class, g -> {
            assertThat(Objects.requireNonNull(g.draft().rating())).isEqualTo(new Stars(4, "4.5"));
            assertThat(g.shown()).containsEntry("publishedAt", "2026-02-01T23:59:59.999Z").containsEntry("replyText",
                    "Sorry");
        });
    }

    @ParameterizedTest
    @CsvSource({"vip,VIP", "Regular,REGULAR", "NEW,NEW", "新客,NEW", "老顾客,REGULAR"})
    void readsTheTierOfACustomerInEitherLanguage(String text, String tier) {
        var good = read(Map.of("customer_tier", text, "Body", "Cold", "Date", "2026-02-01"));
        assertThat(good.shown()).containsEntry("customerTier", tier);
    }

    @Test
    void saysWhichTiersThereAre() {
        var bad = read(Map.of("顾客等级", "gold", "Body", "Cold", "Date", "2026-02-01"));
        assertThat(bad).isInstanceOfSatisfying(RowReading.Bad.class, b -> assertThat(b.faults()).containsExactly(
                new RowReading.Fault("customerTier",
                        "must be NEW, REGULAR or VIP; leave the cell empty if it is not known")));
    }

    @Test
    void warnsWhenDayAndMonthMayBeTheOtherWayRound() {
        assertThat(DateGuess.of(List.of("03/04/2025", "05/06/2025")).ambiguous()).isTrue();
        assertThat(DateGuess.of(List.of("03/04/2025", "25/06/2025"))).isEqualTo(
                new DateGuess(List.of("d/M/yyyy"), false));
        assertThat(DateGuess.of(List.of("2025-01-02", "02-13-2025")).formats()).contains("yyyy-MM-dd", "M-d-yyyy");
    }

    @Test
    void knowsTheExportsOfOtherPrograms() {
        var header = List.of("title", "body", "rating", "review_date", "reviewer_name", "reply");
        assertThat(ColumnNames.source(header)).isEqualTo("judge.me");
        assertThat(ColumnNames.suggest(header)).containsEntry("text", "body").containsEntry("publishedAt",
                "review_date").containsEntry("replyText", "reply");
        assertThat(ColumnNames.suggest(List.of("评分", "评价内容", "评价时间"))).containsEntry("rating", "评分")
                .containsEntry("text", "评价内容").containsEntry("publishedAt", "评价时间");
    }

    private static RowReading read(Map<String, String> row) {
        var options = new ImportOptions(Marketplace.MANUAL, new ShopChoice.Fixed("hotel"), null, null, false, Map.of(),
                List.of("yyyy-MM-dd", "dd.MM.yyyy"), null);
        var mapping = new RowMapping(options, List.copyOf(row.keySet()));
        return mapping.read(mapping.pick(row), ZoneOffset.UTC, NOW);
    }
}
