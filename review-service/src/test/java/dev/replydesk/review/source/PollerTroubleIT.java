package dev.replydesk.review.source;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static dev.replydesk.chassis.test.TestPrincipals.admin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.review.api.model.SourceDto;
import dev.replydesk.review.api.model.SourceTroubleDto;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** What ends a reading or keeps it from beginning, and how it goes on. */
@ServiceIT
@TestPropertySource(properties = {"replydesk.sources.days=3", "replydesk.sources.months=0"})
class PollerTroubleIT extends PollerDesk {
    @Test
    void aPageThatRepeatsEndsTheReadingAndIsTold() {
        for (int i = 0; i < 30; i++) {
            WILDBERRIES.review("r" + i, now.minusSeconds(600 + i), 1, "Bad.");
        }
        var source = connected();
        var first = WILDBERRIES.server();
        first.stubFor(any(anyUrl()).willReturn(aResponse().withBody(repeated(now))));
        first.resetRequests();
        read();
        assertThat(first.getAllServeEvents()).hasSize(2);
        var told = desk.source(source.getShopId());
        assertThat(told.getTrouble().getKind()).isEqualTo(SourceTroubleDto.KindEnum.REPEATED_PAGE);
        assertThat(told.getTrouble().getDetail()).contains("same page twice");
        read();
        assertThat(first.getAllServeEvents()).hasSize(2);
        WILDBERRIES.answerAsUsual();
        readLater(Duration.ofHours(1));
        assertThat(desk.source(source.getShopId()).getTrouble()).isNull();
        assertThat(desk.reviews(source.getShopId())).hasSize(10 + 30);
    }

    private static String repeated(Instant now) {
        var review = "{\"id\":\"no-such-shape-%d\",\"text\":\"x\",\"createdDate\":\"%s\"}";
        var items = IntStream.range(0, 10)
                .mapToObj(i -> review.formatted(i, now.minusSeconds(60).truncatedTo(ChronoUnit.SECONDS)))
                .collect(Collectors.joining(","));
        return "{\"data\":{\"feedbacks\":[" + items + "]},\"error\":false}";
    }

    @Test
    void reviewsFromBeforeTheTimeAskedForEndTheReadingAndAreTold() {
        var source = connected();
        var old = "{\"data\":{\"feedbacks\":[{\"id\":\"no-such-shape\",\"text\":\"x\",\"createdDate\":\"2020-01-01T00:00:00Z\"}]}}";
        WILDBERRIES.server().stubFor(any(anyUrl()).willReturn(aResponse().withBody(old)));
        read();
        assertThat(desk.source(source.getShopId()).getTrouble().getKind())
                .isEqualTo(SourceTroubleDto.KindEnum.OUT_OF_ORDER);
    }

    @Test
    void waitsAsLongAsTheMarketplaceAsks() {
        var source = connected();
        WILDBERRIES.server().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(429)
                .withHeader("X-Ratelimit-Retry", "600")));
        read();
        WILDBERRIES.server().resetRequests();
        readLater(Duration.ofSeconds(599));
        assertThat(WILDBERRIES.server().getAllServeEvents()).isEmpty();
        var told = desk.source(source.getShopId());
        assertThat(told.getTrouble().getKind()).isEqualTo(SourceTroubleDto.KindEnum.TOO_MANY_REQUESTS);
        assertThat(told.getBudget().getLeft()).isZero();
        WILDBERRIES.answerAsUsual();
        readLater(Duration.ofSeconds(1));
        assertThat(desk.source(source.getShopId()).getTrouble()).isNull();
    }

    @Test
    void aTokenThatExpiresBreaksTheSourceAndIsTriedAgainAfterAnHour() {
        var source = connected();
        WILDBERRIES.server().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(401)
                .withBody("{\"detail\":\"token expired\"}")));
        read();
        assertThat(desk.source(source.getShopId()).getState()).isEqualTo(SourceDto.StateEnum.BROKEN);
        WILDBERRIES.answerAsUsual();
        readLater(Duration.ofMinutes(59));
        assertThat(WILDBERRIES.server().getAllServeEvents()).isEmpty();
        readLater(Duration.ofMinutes(1));
        assertThat(desk.source(source.getShopId()).getState()).isEqualTo(SourceDto.StateEnum.ACTIVE);
    }

    @Test
    void aPausedSourceIsLeftAlone() {
        var source = connected();
        var path = "/api/v1/shops/" + source.getShopId() + "/sources/" + source.getId();
        api.as(admin()).post().uri(path + "/pause").exchange().expectStatus().isOk();
        WILDBERRIES.server().resetRequests();
        read();
        assertThat(WILDBERRIES.server().getAllServeEvents()).isEmpty();
    }
}
