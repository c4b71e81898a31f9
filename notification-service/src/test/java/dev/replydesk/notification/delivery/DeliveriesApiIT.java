package dev.replydesk.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.notification.Cast;
import dev.replydesk.notification.api.model.DeliveryDto;
import dev.replydesk.notification.api.model.DeliveryPageDto;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The delivery log over HTTP. */
class DeliveriesApiIT extends DeskIT {

    private static final Principal KEY = new Principal.ApiKey("key_1", Cast.HOTEL, Set.of(Scope.CASES_READ));

    @BeforeEach
    void meetThePeople() {
        RESPONSE.knowsNothing();
        hear(Cast.hotel());
        raise("case_log", 75);
        raise("case_other", 50);
    }

    @Test
    void aDeliveryHasTheShapeOthersRelyOn() {
        nextMinute();
        deliver();

        api.as(KEY).get().uri("/api/v1/deliveries?caseId=case_log&recipient=usr_anna&channel=MAIL").exchange()
                .expectStatus().isOk().expectBody().jsonPath("$.nextCursor").isEqualTo(null)
                .jsonPath("$.items.length()").isEqualTo(1).jsonPath("$.items[0].id")
                .value(String.class, id -> assertThat(id).startsWith("dlv_"))
                .jsonPath("$.items[0].caseId").isEqualTo("case_log").jsonPath("$.items[0].alert.clock")
                .isEqualTo("FIRST_REPLY").jsonPath("$.items[0].alert.threshold").isEqualTo(75)
                .jsonPath("$.items[0].alert.late").isEqualTo(false).jsonPath("$.items[0].recipient")
                .isEqualTo("usr_anna").jsonPath("$.items[0].channel").isEqualTo("MAIL").jsonPath("$.items[0].state")
                .isEqualTo("DELIVERED").jsonPath("$.items[0].attempts").isEqualTo(1).jsonPath("$.items[0].reason")
                .doesNotExist();
    }

    @Test
    void filtersNarrowAndPagesJoin() {
        assertThat(list(KEY, "?caseId=case_log").getItems()).hasSize(6);
        assertThat(list(KEY, "?caseId=case_log&state=PENDING&channel=IN_APP").getItems()).hasSize(3);
        assertThat(list(KEY, "?recipient=usr_anna").getItems()).isNotEmpty()
                .allMatch(delivery -> delivery.getRecipient().equals("usr_anna"));

        var seen = new ArrayList<DeliveryDto>();
        var page = list(KEY, "?caseId=case_log&limit=4");
        seen.addAll(page.getItems());
        seen.addAll(list(KEY, "?caseId=case_log&limit=4&cursor=" + page.getNextCursor()).getItems());
        assertThat(seen).extracting(DeliveryDto::getId).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void adminsAndAuditorsSeeAllAndOthersTheirOwn() {
        for (var role : List.of(Role.ADMIN, Role.AUDITOR)) {
            assertThat(list(person("usr_boss", role), "?caseId=case_log").getItems()).hasSize(6);
        }
        for (var role : List.of(Role.AGENT, Role.APPROVER, Role.MANAGER)) {
            assertThat(list(person("usr_anna", role), "?caseId=case_log").getItems()).hasSize(2)
                    .allMatch(delivery -> delivery.getRecipient().equals("usr_anna"));
            assertThat(list(person("usr_anna", role), "?recipient=usr_ben").getItems()).isEmpty();
        }
    }

    @Test
    void anotherMerchantSeesNothing() {
        assertThat(list(TestPrincipals.stranger(), "").getItems()).isEmpty();
        assertThat(list(TestPrincipals.stranger(), "?caseId=case_log&recipient=usr_anna").getItems()).isEmpty();
    }

    @Test
    void aKeyWithoutTheScopeIsRefusedAndToldWhichItNeeds() {
        api.as(new Principal.ApiKey("key_2", Cast.HOTEL, Set.of(Scope.REVIEWS_WRITE))).get().uri("/api/v1/deliveries")
                .exchange().expectStatus().isForbidden().expectBody().jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("cases:read"));
    }

    @Test
    void wrongFiltersAreNamed() {
        for (var wrong : List.of("channel=PIGEON", "state=LOST", "limit=0", "cursor=nonsense")) {
            api.as(KEY).get().uri("/api/v1/deliveries?" + wrong).exchange().expectStatus().isBadRequest().expectBody()
                    .jsonPath("$.errors[0].field").isEqualTo(wrong.substring(0, wrong.indexOf('=')));
        }
    }

    private static Principal person(String id, Role role) {
        return TestPrincipals.person(Cast.HOTEL, id, Set.of(), role);
    }

    private DeliveryPageDto list(Principal caller, String query) {
        return api.as(caller).get().uri("/api/v1/deliveries" + query).exchange().expectStatus().isOk()
                .expectBody(DeliveryPageDto.class).returnResult().getResponseBody();
    }
}
