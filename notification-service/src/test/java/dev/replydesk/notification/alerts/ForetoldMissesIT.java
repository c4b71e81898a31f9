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
import dev.replydesk.notification.responseapi.model.ForetoldCaseDto;
import dev.replydesk.notification.responseapi.model.MissesForetoldDto;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What response-service foretells is told to managers and admins, each once. */
class ForetoldMissesIT extends DeskIT {

    @BeforeEach
    void people() {
        pass(Duration.ofMinutes(5));
        deliver();
        MAIL.empty();
        hear(Cast.hotel());
        hear(List.of(Events.user(Cast.HOTEL, 1, Cast.user("usr_zhu", "zh-CN").roles(List.of("MANAGER")))));
    }

    @Test
    void whoRunsTheDeskIsToldOnceHoweverOftenItComes() {
        var misses = misses(7, clock.instant().plus(Duration.ofHours(4)));
        hear(List.of(Events.foretold(Cast.HOTEL, misses), Events.foretold(Cast.HOTEL, misses)));
        hear(List.of(Events.foretold(Cast.HOTEL, misses)));
        deliver();

        assertThat(told(7)).hasSize(4).extracting(Delivery::recipient).containsOnly("usr_boss", "usr_zhu");
        assertThat(MAIL.each(mail -> MailServer.recipient(mail) + "|" + mail.getSubject())).containsExactlyInAnyOrder(
                "usr_boss|7 cases will not make it", "usr_zhu|预计有 7 条赶不上");
    }

    @Test
    void anotherForecastIsAnotherNotice() {
        var end = clock.instant().plus(Duration.ofHours(4));
        hear(List.of(Events.foretold(Cast.HOTEL, misses(8, end)),
                Events.foretold(Cast.HOTEL, misses(8, end).toldAt(end))));

        assertThat(told(8)).hasSize(8);
    }

    @Test
    void whatIsOverIsNotToldAnyMore() {
        hear(List.of(Events.foretold(Cast.HOTEL, misses(9, clock.instant()))));

        assertThat(told(9)).isEmpty();
    }

    @Test
    void theListInTheProductShowsIt() {
        hear(List.of(Events.foretold(Cast.HOTEL, misses(10, clock.instant().plus(Duration.ofHours(4))))));
        deliver();

        api.as(TestPrincipals.person(Cast.HOTEL, "usr_boss", Set.of(), Role.ADMIN)).get()
                .uri("/api/v1/notifications?limit=1").exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.items[0].forecast.misses").isEqualTo(10).jsonPath("$.items[0].forecast.perHour")
                .isEqualTo(12.25).jsonPath("$.items[0].forecast.cases[0].caseId").isEqualTo("case_1")
                .jsonPath("$.items[0].caseId").doesNotExist();
    }

    private MissesForetoldDto misses(long many, Instant until) {
        var now = clock.instant();
        return new MissesForetoldDto(many, 40L, 2L, until, 3, 12.25, false,
                List.of(new ForetoldCaseDto("case_1", now.plus(Duration.ofMinutes(20)))), now);
    }

    private List<Delivery> told(long many) {
        return log.list(Cast.HOTEL, new DeliveryFilter(null, null, null, null), 200, null).block(LIMIT).items()
                .stream().filter(delivery -> delivery.alert() instanceof Notice.Misses misses
                        && misses.misses() == many)
                .toList();
    }
}
