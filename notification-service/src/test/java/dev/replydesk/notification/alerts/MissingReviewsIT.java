package dev.replydesk.notification.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.notification.Cast;
import dev.replydesk.notification.Events;
import dev.replydesk.notification.MailServer;
import dev.replydesk.notification.delivery.DeliveryFilter;
import dev.replydesk.notification.delivery.DeskIT;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.delivery.domain.Notice;
import dev.replydesk.notification.delivery.domain.Reason;
import dev.replydesk.notification.gatewayapi.model.TeamChangedDto;
import dev.replydesk.notification.reviewapi.model.MissingReviewsDto;
import dev.replydesk.notification.reviewapi.model.ReviewsMissingDto;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a shop lacks is told to the managers of its teams, each once. */
class MissingReviewsIT extends DeskIT {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");

    @BeforeEach
    void people() {
        pass(Duration.ofMinutes(1));
        MAIL.empty();
        hear(Cast.hotel());
        hear(List.of(Events.user(Cast.HOTEL, 1, Cast.user("usr_chief", "en", Cast.TEAM).roles(List.of("MANAGER"))),
                Events.user(Cast.HOTEL, 1, Cast.user("usr_zhu", "zh-CN", Cast.TEAM).roles(List.of("MANAGER"))),
                Events.user(Cast.HOTEL, 1, Cast.user("usr_other", "en", "team_other").roles(List.of("MANAGER")))));
    }

    @Test
    void eachManagerOfTheTeamIsToldOnceHoweverOftenItComes() {
        var missing = missing("shp_often", List.of(Cast.TEAM));
        hear(List.of(Events.missing(Cast.HOTEL, missing), Events.missing(Cast.HOTEL, missing)));
        hear(List.of(Events.missing(Cast.HOTEL, missing)));
        deliver();

        assertThat(told("shp_often")).hasSize(4).extracting(Delivery::recipient).containsOnly("usr_chief", "usr_zhu");
        assertThat(MAIL.each(mail -> MailServer.recipient(mail) + "|" + mail.getSubject())).containsExactlyInAnyOrder(
                "usr_chief|3 reviews are missing at Hotel am See", "usr_zhu|店铺“Hotel am See”缺少 3 条评价");
    }

    @Test
    void anotherAlarmOfTheSameShopIsToldToo() {
        var first = missing("shp_again", List.of());
        hear(List.of(Events.missing(Cast.HOTEL, first)));
        hear(List.of(Events.missing(Cast.HOTEL, missing("shp_again", List.of())
                .raisedAt(first.getRaisedAt().plusSeconds(3600)))));

        assertThat(told("shp_again")).hasSize(16).extracting(Delivery::recipient)
                .containsOnly("usr_boss", "usr_chief", "usr_zhu", "usr_other");
    }

    @Test
    void theListInTheProductAndTheLogShowIt() {
        hear(List.of(Events.missing(Cast.HOTEL, missing("shp_shown", List.of(Cast.TEAM)))));
        deliver();

        api.as(TestPrincipals.person(Cast.HOTEL, "usr_chief", Set.of(Cast.TEAM), Role.MANAGER)).get()
                .uri("/api/v1/notifications?limit=1").exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.items[0].gap.shopId").isEqualTo("shp_shown").jsonPath("$.items[0].gap.missing")
                .isEqualTo(3).jsonPath("$.items[0].gap.days[0].day").isEqualTo("2026-03-01")
                .jsonPath("$.items[0].gap.days[1].until").isEqualTo("2026-02-01").jsonPath("$.items[0].caseId")
                .doesNotExist().jsonPath("$.items[0].because").doesNotExist();
        api.as(TestPrincipals.person(Cast.HOTEL, "usr_boss", Set.of(), Role.ADMIN)).get()
                .uri("/api/v1/deliveries?recipient=usr_chief&limit=1").exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.items[0].gap.shopName").isEqualTo("Hotel am See").jsonPath("$.items[0].alert")
                .doesNotExist();
    }

    @Test
    void aTeamWithoutAManagerLeavesItToTheOthersAndSaysWhy() {
        hear(List.of(Events.team(Cast.HOTEL, 1, new TeamChangedDto("team_empty", Cast.HOTEL.value(),
                "Empty", false))));
        hear(List.of(Events.missing(Cast.HOTEL, missing("shp_alone", List.of("team_empty")))));

        assertThat(told("shp_alone")).hasSize(6)
                .allSatisfy(delivery -> assertThat(delivery.because()).containsExactly(Reason.nobody()))
                .extracting(Delivery::recipient).containsOnly("usr_chief", "usr_zhu", "usr_other");
    }

    @Test
    void aMerchantNobodyIsKnownOfYetIsToldLater() {
        var verdict = Events.send(api, List.of(Events.missing(Cast.CAFE, missing("shp_early", List.of()))));

        assertThat(verdict.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.retryable()).isTrue();
            assertThat(rejected.reason()).isEqualTo("the merchant has no active person yet");
        });
    }

    private static ReviewsMissingDto missing(String shop, List<String> teams) {
        var days = List.of(new MissingReviewsDto(DAY, 2L),
                new MissingReviewsDto(DAY.minusMonths(2), 1L).until(DAY.minusMonths(1)));
        return new ReviewsMissingDto(shop, "Hotel am See", teams, 3L, days, Instant.parse("2026-03-02T09:00:00Z"));
    }

    private List<Delivery> told(String shop) {
        return log.list(Cast.HOTEL, new DeliveryFilter(null, null, null, null), 200, null).block(LIMIT).items()
                .stream().filter(delivery -> delivery.alert() instanceof Notice.Gap gap && gap.shopId().equals(shop))
                .toList();
    }
}
