package dev.replydesk.review.review;

import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static dev.replydesk.chassis.test.TestPrincipals.auditor;
import static dev.replydesk.chassis.test.TestPrincipals.key;
import static dev.replydesk.chassis.test.TestPrincipals.stranger;
import static dev.replydesk.review.Desk.PUBLISHED;
import static dev.replydesk.review.Desk.submission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.review.Desk;
import dev.replydesk.review.api.model.ReviewDto;
import dev.replydesk.review.api.model.ReviewPageDto;
import dev.replydesk.review.api.model.VerdictStateDto;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class ReadReviewIT {
    @Autowired
    TestApi api;
    private static String teamShop = "";
    private Desk desk;

    @BeforeEach
    void desk() {
        desk = new Desk(api);
        if (teamShop.isEmpty()) {
            var _ = desk.shop("open");
            teamShop = desk.shop("closed", "team_a").getId();
            for (int i = 0; i < 6; i++) {
                var _ = desk.stored(submission("open", "r" + i, i % 5 + 1).publishedAt(PUBLISHED.plusSeconds(i / 2)));
            }
            var _ = desk.stored(submission("closed", "c1", 1));
        }
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        var pages = listed(TestPrincipals.admin(), "limit=2");
        var whole = listed(TestPrincipals.admin(), "limit=200");
        assertThat(pages).hasSizeGreaterThanOrEqualTo(7).isEqualTo(whole);
        assertThat(pages).extracting(ReviewDto::getPublishedAt).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviews", "shops", "quarantine"})
    void saysThatTheLastPageIsTheLast(String list) {
        var page = api.as(TestPrincipals.admin()).get().uri("/api/v1/" + list + "?limit=200").exchange();
        assertThat(Desk.body(page.expectStatus().isOk(), Map.class)).containsEntry("nextCursor", null);
    }

    @Test
    void filtersByVerdictRatingMarketplaceAndShop() {
        assertThat(listed(TestPrincipals.admin(), "verdict=NEGATIVE")).isNotEmpty()
                .allMatch(r -> r.getVerdict().getState() == VerdictStateDto.NEGATIVE);
        assertThat(listed(TestPrincipals.admin(), "rating=5")).isNotEmpty().allMatch(r -> r.getRating() == 5);
        assertThat(listed(TestPrincipals.admin(), "marketplace=google-play")).isEmpty();
        assertThat(listed(TestPrincipals.admin(), "shop=" + teamShop)).extracting(ReviewDto::getExternalId)
                .containsExactly("c1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=x", "rating=9", "verdict=BAD", "marketplace=amazon",
            "cursor=forged"})
    void namesABadParameter(String query) {
        desk.admin().get().uri("/api/v1/reviews?" + query).exchange().expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].field").isEqualTo(query.split("=")[0]);
    }

    @Test
    void showsAgentsOnlyTheirShops() {
        var member = TestPrincipals.person(TestPrincipals.MERCHANT, "usr_a", Set.of("team_a"), Role.AGENT);
        assertThat(listed(agent(), "limit=200")).isNotEmpty().noneMatch(r -> r.getShopId().equals(teamShop));
        assertThat(listed(agent(), "shop=" + teamShop)).isEmpty();
        assertThat(listed(member, "shop=" + teamShop)).hasSize(1);
        var closed = listed(auditor(), "shop=" + teamShop).getFirst().getId();
        api.as(agent()).get().uri("/api/v1/reviews/" + closed).exchange().expectStatus().isNotFound();
        api.as(member).get().uri("/api/v1/reviews/" + closed).exchange().expectStatus().isOk();
    }

    @Test
    void answersAnotherMerchantLikeAnUnknownId() {
        var id = desk.stored(submission("open", "isolated", 1)).getId();
        api.as(stranger()).get().uri("/api/v1/reviews/" + id).exchange().expectStatus().isNotFound().expectBody()
                .jsonPath("$.detail").isEqualTo("There is no review " + id);
        correct(stranger(), id, "POSITIVE").expectStatus().isNotFound();
        assertThat(listed(stranger(), "limit=200")).isEmpty();
    }

    @Test
    void opensACaseWhenAPersonFindsPraiseNegative() {
        var review = desk.stored(submission("open", "sarcasm", 5));
        var corrected = Desk.body(correct(agent(), review.getId(), "NEGATIVE").expectStatus().isOk(), ReviewDto.class);
        assertThat(corrected.getCaseId()).isNotNull();
        assertThat(corrected.getVerdict().getCorrectedBy()).isEqualTo("usr_agent");
        assertThat(corrected.getVerdict().getReason()).isEqualTo("sarcasm");
    }

    @Test
    void refusesACorrectionWithoutReasonOrRight() {
        var id = desk.stored(submission("open", "uncorrected", 5)).getId();
        api.as(agent()).post().uri("/api/v1/reviews/" + id + "/correction")
                .bodyValue(Map.of("verdict", "NEGATIVE", "reason", " ")).exchange().expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].field").isEqualTo("reason");
        correct(auditor(), id, "NEGATIVE").expectStatus().isForbidden();
        correct(key(Scope.REVIEWS_WRITE), id, "NEGATIVE").expectStatus().isForbidden();
        correct(key(Scope.CASES_WRITE), id, "NEGATIVE").expectStatus().isOk();
    }

    private org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec correct(Principal caller, String id,
            String verdict) {
        return api.as(caller).post().uri("/api/v1/reviews/" + id + "/correction")
                .bodyValue(Map.of("verdict", verdict, "reason", "sarcasm")).exchange();
    }

    private List<ReviewDto> listed(Principal caller, String query) {
        var all = new ArrayList<ReviewDto>();
        String cursor = null;
        do {
            var address = "/api/v1/reviews?" + query + (cursor == null ? "" : "&cursor=" + cursor);
            var page = Desk.body(api.as(caller).get().uri(address).exchange().expectStatus().isOk(),
                    ReviewPageDto.class);
            all.addAll(page.getItems());
            cursor = page.getNextCursor();
        } while (cursor != null);
        return all;
    }
}
