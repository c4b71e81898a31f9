package dev.replydesk.response.courtesy.web;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.admin;
import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static dev.replydesk.chassis.test.TestPrincipals.approver;
import static dev.replydesk.chassis.test.TestPrincipals.auditor;
import static dev.replydesk.chassis.test.TestPrincipals.key;
import static dev.replydesk.chassis.test.TestPrincipals.manager;
import static dev.replydesk.chassis.test.TestPrincipals.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Desk;
import dev.replydesk.response.Desk.Answer;
import dev.replydesk.response.Outside;
import dev.replydesk.response.reviewapi.model.MarketplaceDto;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

@ServiceIT
class CourtesyChecksIT {
    private static final String WITH_OUR_ADDRESS = Desk.KIND + " You find us at help@hotel.example.";

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
    void aThreatIsRefusedWhereItStandsAndSaysWhatToDo() {
        var result = check(agent(), "You are lying and we will sue you.", Desk.COMPLAINT);
        assertThat(result.code()).isEqualTo(200);
        assertThat(result.<String>at("$.outcome")).isEqualTo("REJECT");
        assertThat(hardFails(result)).containsExactly("H3", "H2");
        assertThat(result.<Integer>at("$.findings[0].end")).isEqualTo("You are lying".length());
        assertThat(result.<String>at("$.findings[0].advice")).startsWith("Do not judge the writer");
    }

    @Test
    void aChineseReplyIsReadAsChineseAndAdvisedInTheReadersLanguage() {
        var chinese = new Principal.Person("usr_li", MERCHANT, Set.of(Role.AGENT), Set.of(), "李", "zh");
        var result = check(chinese, "这是恶意差评，我们保留追究您法律责任的权利。", "等了五十分钟，菜是凉的。");
        assertThat(result.<String>at("$.language")).isEqualTo("zh");
        assertThat(hardFails(result)).containsExactly("H3", "H2");
        assertThat(result.<String>at("$.findings[0].advice")).startsWith("不要揣测顾客的动机");
    }

    @Test
    void aKeyReadsTheAdviceInTheLanguageItPrefers() {
        var answer = api.as(key(Scope.CASES_WRITE)).post().uri("/api/v1/courtesy-checks")
                .header("Accept-Language", "zh-CN, en;q=0.5").bodyValue(body("Thank you.", Desk.COMPLAINT)).exchange()
                .expectStatus().isOk().expectBody(String.class).returnResult();
        assertThat(answer.getResponseBody()).contains("至少写十二个字");
    }

    @Test
    void aLanguageTheRulesDoNotKnowIsLeftToAPerson() {
        var result = check(agent(),
                "Wir bedauern sehr, dass Sie so lange auf das Essen warten mussten und es kalt war.",
                Desk.COMPLAINT);
        assertThat(result.<String>at("$.outcome")).isEqualTo("SECOND_LOOK");
        assertThat(result.<String>at("$.language")).isEqualTo("und");
        assertThat(result.<List<String>>at("$.findings[*].rule")).contains("LANGUAGE_NOT_CHECKED");
    }

    @ParameterizedTest(name = "{0} names {1}: {2}")
    @CsvSource(delimiter = '|', value = {"{\"review\":{\"text\":\"x\"}}|text|must not be null",
            "{\"text\":\"x\"}|review|must not be null", "{\"text\":\"x\",\"review\":{}}|review.text|must not be null",
            "{\"text\":7,\"review\":{\"text\":\"x\"}}|text|must be a text",
            "{\"text\":\"x\",\"review\":\"x\"}|review|must be an object",
            "{\"text\":\"x\",\"review\":{\"text\":\"x\"},\"score\":1}|score|is not a known field",
            "{\"text\":\"x\",\"review\":{\"text\":\"x\",\"stars\":1}}|review.stars|is not a known field",
            "{\"text\":\"x\",\"review\":{\"text\":\"x\",\"rating\":9}}|review.rating|5",
            "{\"text\":\"x\",\"review\":{\"text\":\"x\",\"rating\":\"1\"}}|review.rating|must be a whole number",
            "{\"text\":\"x\",\"review\":{\"text\":\"x\"},\"language\":\"e\"}|language|2",
            "{\"text\":\"x\",\"review\":{\"text\":\"x\"},\"language\":\"en_GB!\"}|language|such as en or zh-CN"})
    void badInputIsRefusedWithItsFieldAndHowToMendIt(String body, String field, String message) {
        assertRefused(raw(body), field, message);
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithTheLength() {
        assertThat(check(agent(), "a".repeat(10_000), "b".repeat(20_000)).code()).isEqualTo(200);
        assertRefused(check(agent(), "a".repeat(10_001), Desk.COMPLAINT), "text", "10000");
        assertRefused(check(agent(), "a", "b".repeat(20_001)), "review.text", "20000");
    }

    private static void assertRefused(Answer answer, String field, String message) {
        assertThat(answer.code()).isEqualTo(400);
        assertThat(answer.headers().getFirst("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.<String>at("$.errors[0].field")).isEqualTo(field);
        assertThat(answer.<String>at("$.errors[0].message")).contains(message);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("callers")
    void whoeverMayWriteRepliesMayTryOne(Principal who, int expected) {
        assertThat(check(who, Desk.KIND, Desk.COMPLAINT).code()).isEqualTo(expected);
    }

    static Stream<Arguments> callers() {
        var may = Stream.of(agent(), approver(), manager(), admin(), auditor(), stranger(), key(Scope.CASES_WRITE));
        var mayNot = Stream.of(key(Scope.CASES_READ), key(Scope.REVIEWS_WRITE), key());
        return Stream.concat(may.map(who -> Arguments.of(who, 200)), mayNot.map(who -> Arguments.of(who, 403)));
    }

    @ParameterizedTest(name = "named {0}")
    @ValueSource(strings = {"shp_listed", "hotel-shp_listed"})
    void whatAShopHasListedMayStandForItsOwnMerchantAlone(String shop) {
        desk.outside().tell("review-service", List.of(Outside.event(MERCHANT, "review-service", "ShopChanged",
                "shp_listed", 1, Outside.shop("shp_listed", clock.instant())
                        .listedContacts(List.of("help@hotel.example")))));
        var body = Map.of("text", WITH_OUR_ADDRESS, "marketplace", "manual", "shop", shop, "review",
                Map.of("text", Desk.COMPLAINT));
        assertThat(hardFails(desk.post(agent(), "/courtesy-checks", body))).isEmpty();
        assertThat(hardFails(desk.post(stranger(), "/courtesy-checks", body))).containsExactly("H6");
    }

    @Test
    void aReplyMayNameWhatItsShopHasListed() {
        var id = UUID.randomUUID().toString();
        var shop = Outside.shop("shp_hotline", clock.instant()).listedContacts(List.of("help@hotel.example"));
        desk.outside().assessed(MERCHANT, Outside.review(id, shop, clock.instant(), Desk.COMPLAINT));
        assertThat(desk.submitted(agent(), "case_" + id, Map.of("text", WITH_OUR_ADDRESS)).code()).isEqualTo(202);
    }

    private static List<String> hardFails(Answer answer) {
        return answer.at("$.findings[?(@.hardFail == true)].rule");
    }

    @Test
    void contactDataAreJudgedAsTheMarketplaceDoesWithAndWithoutACase() {
        var body = Map.of("text", WITH_OUR_ADDRESS, "marketplace", "google-play", "review",
                Map.of("text", Desk.COMPLAINT));
        assertThat(desk.post(agent(), "/courtesy-checks", body).<String>at("$.outcome")).isEqualTo("PASS");
        assertThat(submitted(MarketplaceDto.GOOGLE_PLAY).code()).isEqualTo(202);
        var refused = submitted(MarketplaceDto.SHOPEE);
        assertThat(refused.code()).isEqualTo(422);
        assertThat(hardFails(refused)).containsExactly("H6");
    }

    private Answer submitted(MarketplaceDto marketplace) {
        var id = UUID.randomUUID().toString();
        var shop = Outside.shop("shp_" + marketplace.getValue(), clock.instant()).marketplace(marketplace);
        desk.outside().assessed(MERCHANT,
                Outside.review(id, shop, clock.instant(), Desk.COMPLAINT).marketplace(marketplace));
        return desk.submitted(agent(), "case_" + id, Map.of("text", WITH_OUR_ADDRESS));
    }

    private Answer check(Principal who, String text, String review) {
        return desk.post(who, "/courtesy-checks", body(text, review));
    }

    private static Map<String, Object> body(String text, String review) {
        return Map.of("text", text, "review", Map.of("text", review, "rating", 1));
    }

    private Answer raw(String body) {
        var sent = api.as(agent()).post().uri("/api/v1/courtesy-checks").contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body).exchange().expectBody(String.class).returnResult();
        return new Answer(sent.getStatus(), sent.getResponseHeaders(),
                Objects.requireNonNullElse(sent.getResponseBody(), ""));
    }
}
