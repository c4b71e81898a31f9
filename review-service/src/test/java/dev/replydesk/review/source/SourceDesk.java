package dev.replydesk.review.source;

import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.review.Desk;
import dev.replydesk.review.api.model.ReviewDto;
import dev.replydesk.review.api.model.ReviewPageDto;
import dev.replydesk.review.api.model.ShopDto;
import dev.replydesk.review.api.model.SourceDto;
import dev.replydesk.review.api.model.SourceListDto;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What tests of sources do again and again through the public API. */
public record SourceDesk(TestApi api, String address) {
    public static final String TOKEN = "a-token-that-nobody-may-see-9876";

    public ShopDto shop(String key) {
        return shop(TestPrincipals.admin(), key);
    }

    public ShopDto shop(Principal caller, String key) {
        var wanted = Map.of("marketplace", "wildberries", "shop", key, "name", "Shop " + key);
        return Desk.body(api.as(caller).post().uri("/api/v1/shops").bodyValue(wanted).exchange().expectStatus()
                .isCreated(), ShopDto.class);
    }

    public ResponseSpec connect(Principal caller, String shopId, Map<String, String> credentials) {
        return api.as(caller).post().uri("/api/v1/shops/" + shopId + "/sources")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("credentials", credentials, "baseUrl", address)).exchange();
    }

    /** A new shop with an account of its own. */
    public SourceDto connected(String key) {
        var credentials = Map.of("token", TOKEN.replace("9876", key + "-9876"));
        return Desk.body(connect(TestPrincipals.admin(), shop(key).getId(), credentials).expectStatus().isCreated(),
                SourceDto.class);
    }

    public SourceDto source(String shopId) {
        return Desk.body(admin("/api/v1/shops/" + shopId + "/sources"), SourceListDto.class).getItems().getFirst();
    }

    public List<ReviewDto> reviews(String shopId) {
        return Desk.body(admin("/api/v1/reviews?limit=200&shop=" + shopId), ReviewPageDto.class).getItems();
    }

    public ReviewDto review(String shopId, String externalId) {
        return reviews(shopId).stream().filter(r -> r.getExternalId().equals(externalId)).findFirst()
                .orElseThrow(() -> new AssertionError("there is no review " + externalId));
    }

    public ResponseSpec admin(String path) {
        return api.as(TestPrincipals.admin()).get().uri(path).exchange().expectStatus().isOk();
    }
}
