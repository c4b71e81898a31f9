package dev.replydesk.review.shop;

import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static dev.replydesk.chassis.test.TestPrincipals.key;
import static dev.replydesk.chassis.test.TestPrincipals.manager;
import static dev.replydesk.chassis.test.TestPrincipals.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.review.Desk;
import dev.replydesk.review.api.model.ShopChangeDto;
import dev.replydesk.review.api.model.ShopDto;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

@ServiceIT
class ShopIT {
    @Autowired
    TestApi api;
    private Desk desk;

    @BeforeEach
    void desk() {
        desk = new Desk(api);
    }

    @Test
    void refusesASecondShopWithTheSameKeyAndNamesIt() {
        var _ = desk.shop("twice");
        var again = Map.of("marketplace", "manual", "shop", "twice", "name", "Other");
        desk.admin().post().uri("/api/v1/shops").bodyValue(again).exchange().expectStatus().isEqualTo(409).expectBody()
                .jsonPath("$.type").isEqualTo("https://replydesk.dev/problems/shop-key-taken").jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("twice")).jsonPath("$.errors[0].field")
                .isEqualTo("shop");
    }

    @Test
    void letsTwoMerchantsUseOneKey() {
        var ours = desk.shop("shared");
        var theirs = desk.shop(stranger(), "shared");
        assertThat(theirs.getId()).isNotEqualTo(ours.getId());
    }

    @Test
    void answersAForeignIdLikeAnUnknownOne() {
        var shop = desk.shop("foreign");
        var unknown = shop.getId().replaceFirst(".$", "0");
        api.as(stranger()).get().uri("/api/v1/shops/" + shop.getId()).exchange().expectStatus().isNotFound()
                .expectBody().jsonPath("$.detail").isEqualTo("There is no shop " + shop.getId());
        api.as(stranger()).get().uri("/api/v1/shops/" + unknown).exchange().expectStatus().isNotFound().expectBody()
                .jsonPath("$.detail").isEqualTo("There is no shop " + unknown);
    }

    @Test
    void changesWhatIsNamedFromTheVersionThatWasSeen() {
        var shop = desk.shop("changing");
        var change = new ShopChangeDto().name("Grand Hotel").zone("Asia/Shanghai");
        var changed = Desk.body(patch(shop.getId(), "\"1\"", change).expectStatus().isOk().expectHeader()
                .valueEquals("ETag", "\"2\""), ShopDto.class);
        assertThat(changed.getName()).isEqualTo("Grand Hotel");
        assertThat(changed.getShop()).isEqualTo("changing");
        assertThat(changed.getHistory()).hasSize(2);
        patch(shop.getId(), "\"1\"", change).expectStatus().isEqualTo(412);
        patch(shop.getId(), null, change).expectStatus().isEqualTo(428);
    }

    @ParameterizedTest
    @CsvSource({"id,shp_x", "version,7", "createdAt,2020-01-01T00:00:00Z", "marketplace,ebay", "shop,stolen",
            "merchantId,mer_two"})
    void refusesFieldsThatNobodyMayWriteAndChangesNothing(String field, String value) {
        var shop = desk.shop("assigned-" + field);
        patch(shop.getId(), "\"1\"", Map.of("name", "New", field, value)).expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].field").isEqualTo(field);
        assertThat(Desk.body(desk.admin().get().uri("/api/v1/shops/" + shop.getId()).exchange(), ShopDto.class))
                .isEqualTo(shop);
    }

    @Test
    void keepsWhatIsListedUntilItIsChangedAndNamesWhatIsNone() {
        var shop = desk.shop("listing");
        assertThat(shop.getListedContacts()).isEmpty();
        var change = Map.of("listedContacts", List.of("400-820-8820", "help@hotel.example", "400-820-8820"));
        var changed = Desk.body(patch(shop.getId(), "\"1\"", change).expectStatus().isOk(), ShopDto.class);
        assertThat(changed.getListedContacts()).containsExactly("400-820-8820", "help@hotel.example");
        var renamed = Desk.body(patch(shop.getId(), "\"2\"", Map.of("name", "New")).expectStatus().isOk(),
                ShopDto.class);
        assertThat(renamed.getListedContacts()).hasSize(2);
        for (var wrong : List.of(List.of("1234"), List.of(" 400-820-8820"), Collections.nCopies(21, "400-820-8820"),
                Collections.singletonList(null))) {
            patch(shop.getId(), "\"3\"", Map.of("listedContacts", wrong)).expectStatus().isBadRequest().expectBody()
                    .jsonPath("$.errors[0].field").value(String.class, f -> assertThat(f).startsWith("listedContacts"));
        }
    }

    @Test
    void keepsHowLongRepliesAreTakenUntilNobodyKnowsIt() {
        var made = Map.of("marketplace", "manual", "shop", "window", "name", "Window", "replyWindow", "P30D");
        var shop = Desk.body(desk.admin().post().uri("/api/v1/shops").bodyValue(made).exchange().expectStatus()
                .isCreated(), ShopDto.class);
        assertThat(shop.getReplyWindow()).isEqualTo("PT720H");
        var longer = Desk.body(patch(shop.getId(), "\"1\"", Map.of("replyWindow", "P60D")).expectStatus().isOk(),
                ShopDto.class);
        assertThat(longer.getReplyWindow()).isEqualTo("PT1440H");
        var renamed = Desk.body(patch(shop.getId(), "\"2\"", Map.of("name", "New")).expectStatus().isOk(),
                ShopDto.class);
        assertThat(renamed.getReplyWindow()).isEqualTo("PT1440H");
        var unknown = Desk.body(patch(shop.getId(), "\"3\"", Map.of("replyWindow", "")).expectStatus().isOk(),
                ShopDto.class);
        assertThat(unknown.getReplyWindow()).isNull();
        assertThat(unknown.getHistory()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 days", "30", "P1M", "PT59M", "P3651D", "-P1D", " "})
    void saysHowAReplyWindowIsWritten(String wrong) {
        var wanted = Map.of("marketplace", "manual", "shop", "windowless", "name", "Windowless", "replyWindow", wrong);
        desk.admin().post().uri("/api/v1/shops").bodyValue(wanted).exchange().expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].field").isEqualTo("replyWindow").jsonPath("$.errors[0].message")
                .value(String.class, m -> assertThat(m).contains("from PT1H to P3650D", "P30D", "empty"));
    }

    @Test
    void namesAWrongZone() {
        var wanted = Map.of("marketplace", "manual", "shop", "zoned", "name", "Zoned", "zone", "Mars/Olympus");
        desk.admin().post().uri("/api/v1/shops").bodyValue(wanted).exchange().expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].field").isEqualTo("zone");
    }

    @Test
    void isSetUpByAdministratorsAndKeysWithTheScopeAlone() {
        var wanted = Map.of("marketplace", "manual", "shop", "rights", "name", "Rights");
        for (var caller : Set.of(agent(), manager(), key(Scope.REVIEWS_WRITE))) {
            api.as(caller).post().uri("/api/v1/shops").bodyValue(wanted).exchange().expectStatus().isForbidden();
        }
        api.anonymous().post().uri("/api/v1/shops").bodyValue(wanted).exchange().expectStatus().isUnauthorized();
        api.as(key(Scope.SETTINGS_WRITE)).post().uri("/api/v1/shops").bodyValue(wanted).exchange().expectStatus()
                .isCreated();
    }

    @Test
    void hidesTheShopOfATeamFromOtherAgents() {
        var shop = desk.shop("team-shop", "team_a");
        var theirs = TestPrincipals.person(TestPrincipals.MERCHANT, "usr_a", Set.of("team_a"), Role.AGENT);
        api.as(theirs).get().uri("/api/v1/shops/" + shop.getId()).exchange().expectStatus().isOk();
        api.as(agent()).get().uri("/api/v1/shops/" + shop.getId()).exchange().expectStatus().isNotFound();
        assertThat(listed(api, agent())).doesNotContain(shop.getId());
        assertThat(listed(api, theirs)).contains(shop.getId());
    }

    @Test
    void pagesThroughAllShops() {
        var _ = desk.shop("page-1");
        var _ = desk.shop("page-2");
        var _ = desk.shop("page-3");
        var all = listed(api, TestPrincipals.admin());
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3).isSorted();
    }

    private static java.util.List<String> listed(TestApi api, dev.replydesk.chassis.tenant.Principal caller) {
        var ids = new java.util.ArrayList<String>();
        String cursor = null;
        do {
            var address = "/api/v1/shops?limit=2" + (cursor == null ? "" : "&cursor=" + cursor);
            var page = Desk.body(api.as(caller).get().uri(address).exchange().expectStatus().isOk(),
                    dev.replydesk.review.api.model.ShopPageDto.class);
            page.getItems().forEach(shop -> ids.add(shop.getId()));
            cursor = page.getNextCursor();
        } while (cursor != null);
        return ids;
    }

    private org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec patch(String id, String etag,
            Object change) {
        return desk.admin().patch().uri("/api/v1/shops/" + id).headers(h -> {
            if (etag != null) {
                h.setIfMatch(etag);
            }
        }).contentType(MediaType.APPLICATION_JSON).bodyValue(change).exchange();
    }
}
