package dev.replydesk.response.cases;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.admin;
import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Desk;
import dev.replydesk.response.Outside;
import dev.replydesk.response.reviewapi.model.CustomerTierDto;
import dev.replydesk.response.reviewapi.model.ProductDto;
import dev.replydesk.response.reviewapi.model.ReviewSnapshotDto;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Policies that tell customers and products apart, and what a preview says of them. */
@ServiceIT
class TiersIT {
    private static final Map<String, Object> POLICIES = Map.of("policies",
            List.of(policy("Vip", Map.of("tiers", List.of("VIP"))), policy("Kettle", Map.of("products", List.of("p7"))),
                    policy("Regular", Map.of("tiers", List.of("REGULAR"))), policy("New", Map.of("tiers", List.of(
                            "NEW"))),
                    policy("Others", Map.of())));

    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    Desk desk;

    @BeforeEach
    void aDesk() {
        desk = new Desk(api);
    }

    @Test
    void aCaseIsPromisedWhatItsCustomersTierAndItsProductGet() {
        var _ = clock.advance(Duration.ofSeconds(5));
        assertThat(desk.call(admin(), HttpMethod.PUT, "/sla-policies", desk.get(admin(), "/sla-policies").etag(),
                POLICIES).code()).isEqualTo(200);
        desk.outside().assessed(MERCHANT, review("first").customerId("cus_lee"));
        desk.outside().assessed(MERCHANT, review("second").customerId("cus_lee"),
                review("third").customerId("cus_lee").customerTier(CustomerTierDto.VIP),
                review("fourth").customerId("cus_lee").product(new ProductDto("p7").name("Kettle")),
                review("nobody").customerId(null));
        assertThat(List.of("first", "second", "third", "fourth", "nobody"))
                .map(id -> desk.get(agent(), "/cases/case_" + id).<String>at("$.policy.name"))
                .containsExactly("New", "Regular", "Vip", "Kettle", "Others");
        var preview = desk.post(admin(), "/sla-policies/preview", POLICIES);
        assertThat(preview.<List<Integer>>at("$.policies[*].cases")).as("as they were promised").containsOnly(1);
    }

    private static Map<String, Object> policy(String name, Map<String, Object> match) {
        return Map.of("name", name, "firstReply", "PT24H", "match", match);
    }

    private ReviewSnapshotDto review(String id) {
        return Outside.review(id, Desk.hotel(clock.instant()), clock.instant(), "Bad");
    }
}
