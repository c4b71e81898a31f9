package dev.replydesk.response.cases;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.admin;
import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static dev.replydesk.chassis.test.TestPrincipals.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Desk;
import dev.replydesk.response.Outside;
import dev.replydesk.response.reviewapi.model.ReviewSnapshotDto;
import dev.replydesk.response.reviewapi.model.VerdictStateDto;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Reviews that are cases only where the policies of their merchant say so. */
@ServiceIT
class MixedReviewsIT {
    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    Desk desk;

    @BeforeEach
    void aDeskWhosePoliciesNameNothing() {
        desk = new Desk(api);
        policies(List.of());
    }

    @Test
    void aMixedReviewIsACaseOnlyOnceThePoliciesNameIt() {
        var before = mixed("before");
        desk.outside().assessed(MERCHANT, before, before);
        assertThat(desk.get(agent(), "/cases/case_before").code()).isEqualTo(404);
        policies(List.of("MIXED"));
        desk.outside().assessed(MERCHANT, mixed("after"), before.seq(2L).authorName("Marc"));
        assertThat(desk.get(agent(), "/cases/case_after").<String>at("$.policy.name")).isEqualTo("Mixed");
        assertThat(desk.get(agent(), "/cases/case_before").code()).as("told again, in words that came before")
                .isEqualTo(404);
    }

    @Test
    void aMixedReviewWithoutACaseIsNotKnownAndOneWithACaseIs() {
        desk.outside().assessed(MERCHANT, mixed("unknown"));
        policies(List.of("MIXED"));
        desk.outside().assessed(MERCHANT, mixed("known"));
        api.as(service("review-service")).post().uri("/internal/v1/review-standings")
                .bodyValue(Map.of("merchantId", MERCHANT.value(), "reviewIds", List.of("rev_unknown", "rev_known")))
                .exchange().expectStatus().isOk().expectBody().jsonPath("$.items[*].reviewId").isEqualTo("rev_known");
    }

    @Test
    void aMixedReviewThatTurnsNegativeOpensItsCase() {
        desk.outside().assessed(MERCHANT, mixed("worse"));
        desk.outside().assessed(MERCHANT, Outside.review("worse", Desk.hotel(clock.instant()), clock.instant(), "Fine",
                "Bad"));
        assertThat(desk.get(agent(), "/cases/case_worse").<String>at("$.state")).isEqualTo("OPEN");
    }

    @Test
    void aMixedCaseHearsOfPraiseAfterThePoliciesForgotMixed() {
        policies(List.of("MIXED"));
        desk.outside().assessed(MERCHANT, mixed("better"));
        policies(List.of());
        desk.outside().assessed(MERCHANT, Outside.judged(Outside.review("better", Desk.hotel(clock.instant()),
                clock.instant(), "Fine", "Great"), VerdictStateDto.POSITIVE));
        var c = desk.get(agent(), "/cases/case_better");
        assertThat(c.<String>at("$.state")).isEqualTo("OPEN");
        assertThat(c.<Boolean>at("$.improved")).isTrue();
    }

    @Test
    void mixedReviewsThatAreNoCasesAreNoEarlierComplaintsOfTheirCustomer() {
        desk.outside().assessed(MERCHANT, mixed("m1").customerId("cus_m"), mixed("m2").customerId("cus_m"),
                Outside.review("m3", Desk.hotel(clock.instant()), clock.instant(), "Bad").customerId("cus_m"));
        assertThat(desk.get(agent(), "/cases/case_m3").<Integer>at("$.repeatCount")).isZero();
    }

    private ReviewSnapshotDto mixed(String id) {
        return Outside.judged(Outside.review(id, Desk.hotel(clock.instant()), clock.instant(), "Fine, but loud"),
                VerdictStateDto.MIXED);
    }

    /** Time passes, so that what came before came under other policies. */
    private void policies(List<String> verdicts) {
        var first = Map.of("name", "Mixed", "firstReply", "PT72H", "match", Map.of("maxRating", 3, "verdicts",
                verdicts));
        var list = Map.of("policies", List.of(first, Map.of("name", "All", "firstReply", "PT24H")));
        var _ = clock.advance(Duration.ofSeconds(5));
        assertThat(desk.call(admin(), HttpMethod.PUT, "/sla-policies", desk.get(admin(), "/sla-policies").etag(), list)
                .code()).isEqualTo(200);
    }
}
