package dev.replydesk.notification.inapp;

import static dev.replydesk.notification.people.domain.PersonFixture.agent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.notification.api.model.NotificationDto;
import dev.replydesk.notification.api.model.NotificationPageDto;
import dev.replydesk.notification.api.model.UnreadCountDto;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.delivery.domain.AlertFixture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Everybody's own list, over HTTP. */
@ServiceIT
@TestPropertySource(properties = "replydesk.delivery.every=1h")
class NotificationsApiIT {

    private static final MerchantId OURS = TestPrincipals.MERCHANT;

    @Autowired
    private InAppChannel channel;
    @Autowired
    private MutableClock clock;
    @Autowired
    private TestApi api;

    @Test
    void theNewestComesFirstPageByPage() {
        tell(OURS, "usr_pages", 5);

        var seen = new ArrayList<NotificationDto>();
        var page = list("usr_pages", "?limit=2");
        while (page.getNextCursor() != null) {
            seen.addAll(page.getItems());
            page = list("usr_pages", "?limit=2&cursor=" + page.getNextCursor());
        }
        seen.addAll(page.getItems());

        assertThat(seen).extracting(NotificationDto::getCaseId).containsExactly("case_4", "case_3", "case_2", "case_1",
                "case_0");
        assertThat(page.getUnread()).isEqualTo(5);
        assertThat(seen.getFirst().getShopName()).isEqualTo("Hotel am See");
    }

    @Test
    void readingKeepsTheFirstInstant() {
        tell(OURS, "usr_reads", 2);
        var id = list("usr_reads", "").getItems().getFirst().getId();

        var first = read("usr_reads", id);
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));

        assertThat(read("usr_reads", id).getReadAt()).isEqualTo(first.getReadAt()).isNotNull();
        assertThat(list("usr_reads", "").getUnread()).isEqualTo(1);
        assertThat(list("usr_reads", "?unreadOnly=true").getItems()).hasSize(1)
                .noneMatch(item -> item.getId().equals(id));
    }

    @Test
    void readingAllLeavesOthersTheirs() {
        tell(OURS, "usr_all", 3);
        tell(OURS, "usr_colleague", 1);

        var left = as("usr_all").post().uri("/api/v1/notifications/read-all").exchange().expectStatus().isOk()
                .expectBody(UnreadCountDto.class).returnResult().getResponseBody();

        assertThat(left.getUnread()).isZero();
        assertThat(list("usr_colleague", "").getUnread()).isEqualTo(1);
    }

    @Test
    void somebodyElsesAlertIsNotThere() {
        tell(OURS, "usr_mine", 1);
        var id = list("usr_mine", "").getItems().getFirst().getId();
        var namesake = TestPrincipals.person(TestPrincipals.OTHER_MERCHANT, "usr_mine", Set.of(), Role.ADMIN);

        for (Principal other : List.of(TestPrincipals.admin(), namesake)) {
            api.as(other).post().uri("/api/v1/notifications/{id}/read", id).exchange().expectStatus().isNotFound()
                    .expectBody().jsonPath("$.type").isEqualTo("https://replydesk.dev/problems/not-found");
        }
        assertThat(page(namesake, "").getItems()).isEmpty();
        assertThat(list("usr_mine", "").getUnread()).isEqualTo(1);
    }

    @Test
    void aKeyHasNoAlertsOfItsOwn() {
        api.as(TestPrincipals.key(Scope.values())).get().uri("/api/v1/notifications").exchange().expectStatus()
                .isForbidden().expectBody().jsonPath("$.detail").isNotEmpty();
    }

    @Test
    void wrongParametersAreNamed() {
        for (var wrong : List.of("limit=0", "limit=201", "limit=x", "cursor=nonsense", "unreadOnly=perhaps")) {
            as("usr_mine").get().uri("/api/v1/notifications?" + wrong).exchange().expectStatus().isBadRequest()
                    .expectBody().jsonPath("$.errors[0].field").isEqualTo(wrong.substring(0, wrong.indexOf('=')));
        }
    }

    private void tell(MerchantId merchant, String person, int times) {
        for (var i = 0; i < times; i++) {
            var alert = Alert.Deadline.promise("case_" + i, AlertFixture.NOON, 50, null, false,
                    clock.advance(Duration.ofSeconds(1)), 2);
            var message = new Message<>("dlv_" + person + i, merchant, alert, "Hotel am See", agent(person), null,
                    clock.instant());
            assertThat(channel.send(message).block()).isNotNull();
        }
    }

    private NotificationPageDto list(String person, String query) {
        return page(TestPrincipals.person(person, Role.AGENT), query);
    }

    private NotificationPageDto page(Principal caller, String query) {
        return api.as(caller).get().uri("/api/v1/notifications" + query).exchange().expectStatus().isOk()
                .expectBody(NotificationPageDto.class).returnResult().getResponseBody();
    }

    private NotificationDto read(String person, String id) {
        return as(person).post().uri("/api/v1/notifications/{id}/read", id).exchange().expectStatus().isOk()
                .expectBody(NotificationDto.class).returnResult().getResponseBody();
    }

    private WebTestClient as(String person) {
        return api.as(TestPrincipals.person(person, Role.AGENT));
    }
}
