package dev.replydesk.review;

import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.review.api.model.MarketplaceDto;
import dev.replydesk.review.api.model.NewShopDto;
import dev.replydesk.review.api.model.ReviewDto;
import dev.replydesk.review.api.model.ReviewSubmissionDto;
import dev.replydesk.review.api.model.ShopDto;
import java.time.Instant;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What tests do again and again through the public API. */
public record Desk(TestApi api) {
    public static final Instant PUBLISHED = Instant.parse("2026-03-01T09:00:00Z");

    public WebTestClient admin() {
        return api.as(TestPrincipals.admin());
    }

    public ShopDto shop(String key, String... teams) {
        return shop(TestPrincipals.admin(), key, teams);
    }

    public ShopDto shop(Principal caller, String key, String... teams) {
        var wanted = new NewShopDto(MarketplaceDto.MANUAL, key, "Shop " + key).teamIds(java.util.List.of(teams));
        return body(api.as(caller).post().uri("/api/v1/shops").bodyValue(wanted).exchange().expectStatus().isCreated(),
                ShopDto.class);
    }

    public static ReviewSubmissionDto submission(String shop, String externalId, Integer rating) {
        return new ReviewSubmissionDto(MarketplaceDto.MANUAL, shop, externalId, "The food was cold.", PUBLISHED)
                .rating(rating);
    }

    /** Five stars and nothing to complain about. */
    public static ReviewSubmissionDto praise(String shop, String externalId) {
        return submission(shop, externalId, 5).text("A lovely stay, thank you.");
    }

    public ResponseSpec send(Object review) {
        return admin().post().uri("/api/v1/reviews").contentType(MediaType.APPLICATION_JSON).bodyValue(review)
                .exchange();
    }

    public ReviewDto stored(ReviewSubmissionDto review) {
        return body(send(review).expectStatus().is2xxSuccessful(), ReviewDto.class);
    }

    public ReviewDto get(String id) {
        return body(admin().get().uri("/api/v1/reviews/" + id).exchange().expectStatus().isOk(), ReviewDto.class);
    }

    public static <T> T body(ResponseSpec answer, Class<T> type) {
        return Objects.requireNonNull(answer.expectBody(type).returnResult().getResponseBody());
    }
}
