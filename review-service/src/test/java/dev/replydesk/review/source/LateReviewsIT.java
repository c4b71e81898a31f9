package dev.replydesk.review.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.review.api.model.ReviewDto;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What appears at a marketplace behind what was read already is found by its counts, however far back. */
@ServiceIT
@TestPropertySource(properties = {"replydesk.sources.days=3", "replydesk.sources.months=3"})
class LateReviewsIT extends PollerDesk {
    @Autowired
    MeterRegistry meters;

    @Test
    void readsADayAgainOfWhichSomethingIsMissing() {
        WILDBERRIES.review("there", now.minusSeconds(60), 1, "Bad.");
        var source = connected();
        read();
        assertThat(desk.source(source.getShopId()).getMissing()).isZero();
        WILDBERRIES.review("late", now.minus(Duration.ofHours(20)), 1, "Appeared late.");
        readLater(Duration.ofMinutes(61));
        assertThat(desk.reviews(source.getShopId())).extracting(ReviewDto::getExternalId).contains("late");
        desk.admin("/api/v1/shops/" + source.getShopId() + "/completeness?days=3").expectBody()
                .jsonPath("$.days[0].checkedAt").isNotEmpty().jsonPath("$.days[*].missing")
                .value(List.class, missing -> assertThat(missing).hasSize(3));
    }

    @Test
    void tellsOfADayThatStaysShort() {
        var source = connected();
        WILDBERRIES.review("unreadable", now.minusSeconds(60), 1, "Bad.").put("id", "");
        readLater(Duration.ofMinutes(1));
        assertThat(desk.source(source.getShopId()).getMissing()).isEqualTo(1);
        desk.admin("/api/v1/shops/" + source.getShopId() + "/completeness?days=2").expectBody()
                .jsonPath("$.days[0].marketplace").isEqualTo(1).jsonPath("$.days[0].here").isEqualTo(0)
                .jsonPath("$.days[0].missing").isEqualTo(1);
        desk.admin("/api/v1/completeness").expectBody().jsonPath("$.shops[0].shopId").isEqualTo(source.getShopId())
                .jsonPath("$.shops[0].missing").isEqualTo(1).jsonPath("$.shops[0].gaps.length()").isEqualTo(1)
                .jsonPath("$.shops[0].gaps[0].marketplace").isEqualTo(1).jsonPath("$.shops[0].gaps[0].until")
                .doesNotExist();
        WILDBERRIES.server().resetRequests();
        readLater(Duration.ofMinutes(1));
        assertThat(WILDBERRIES.server().getAllServeEvents()).hasSizeLessThan(10);
    }

    @Test
    void aMonthThatLacksWhatAppearedLongBehindUsIsReadAgainAndTold() {
        var source = connected();
        read();
        for (int i = 0; i < 25; i++) {
            WILDBERRIES.review("ancient-" + i, now.minus(Duration.ofDays(40)).plusSeconds(i), 1, "Appeared very late.");
        }
        var before = missing();
        readLater(Duration.ofHours(25));
        assertThat(desk.reviews(source.getShopId())).hasSize(25);
        assertThat(missing() - before).isEqualTo(25);
        assertThat(desk.source(source.getShopId()).getMissing()).isZero();
    }

    @Test
    void aMonthThatStaysShortIsToldAtTheSourceAndReadAgainADayLater() {
        var source = connected();
        read();
        WILDBERRIES.review("", now.minus(Duration.ofDays(40)), 1, "It has no id.");
        readLater(Duration.ofHours(25));
        assertThat(desk.source(source.getShopId()).getMissing()).isEqualTo(1);
        desk.admin("/api/v1/completeness").expectBody()
                .jsonPath("$.shops[?(@.shopId == '" + source.getShopId() + "')].gaps[0].until").isNotEmpty();
        var told = missing();
        readLater(Duration.ofHours(20));
        assertThat(missing()).isEqualTo(told);
        readLater(Duration.ofHours(5));
        assertThat(missing()).isEqualTo(told + 1);
    }

    private double missing() {
        return meters.counter("replydesk.reviews.missing").count();
    }
}
