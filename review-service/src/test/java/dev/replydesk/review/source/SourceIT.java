package dev.replydesk.review.source;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static dev.replydesk.chassis.test.TestPrincipals.admin;
import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static dev.replydesk.chassis.test.TestPrincipals.auditor;
import static dev.replydesk.chassis.test.TestPrincipals.key;
import static dev.replydesk.chassis.test.TestPrincipals.manager;
import static dev.replydesk.chassis.test.TestPrincipals.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.review.Desk;
import dev.replydesk.review.api.model.SourceDto;
import dev.replydesk.review.marketplace.wildberries.WildberriesContract;
import dev.replydesk.review.marketplace.wildberries.WildberriesStub;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;

@ServiceIT
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = {"replydesk.sources.reading=false", "replydesk.sources.other-addresses=true",
        "replydesk.wildberries.interval=1ms", "replydesk.wildberries.burst=1000",
        "replydesk.wildberries.time-limit=3s", "logging.level.dev.replydesk=debug"})
class SourceIT {
    private static final WildberriesStub WILDBERRIES = new WildberriesStub();
    @Autowired
    TestApi api;
    @Autowired
    MongoDatabase database;
    private SourceDesk desk;

    @BeforeEach
    void desk() {
        WILDBERRIES.answerAsUsual();
        desk = new SourceDesk(api, WILDBERRIES.address());
    }

    @AfterAll
    static void end() {
        WILDBERRIES.close();
    }

    @Test
    void connectsAShopAndShowsOnlyTheEndOfItsToken(CapturedOutput output) {
        var source = desk.connected("shown");
        assertThat(source.getState()).isEqualTo(SourceDto.StateEnum.ACTIVE);
        assertThat(source.getHistory()).isEqualTo(SourceDto.HistoryEnum.READING);
        assertThat(source.getCredentialEnd()).isEqualTo("9876");
        assertThat(source.getBudget().getBurst()).isEqualTo(1000);
        desk.admin("/api/v1/shops/" + source.getShopId() + "/sources").expectBody(String.class)
                .value(body -> assertThat(body).doesNotContain("nobody-may-see"));
        assertThat(Await.all(dump())).isNotEmpty().noneMatch(json -> json.contains("nobody-may-see"));
        assertThat(output.getAll()).doesNotContain("nobody-may-see");
        WILDBERRIES.server().getAllServeEvents().forEach(WildberriesContract.read()::check);
    }

    private Flux<String> dump() {
        return Flux.from(database.listCollectionNames())
                .concatMap(name -> Flux.from(database.getCollection(name).find())).map(Document::toJson);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(unauthorized("token problem; token is malformed"), "credentials-refused",
                        "does not know this token"),
                Arguments.of(unauthorized("token problem; token expired"), "credentials-refused", "has expired"),
                Arguments.of(unauthorized("access denied; withdrawn"), "credentials-refused", "was withdrawn"),
                Arguments.of(aResponse().withStatus(402), "credentials-refused", "paid"),
                Arguments.of(aResponse().withStatus(403), "credentials-refused", "may not read or answer"),
                Arguments.of(aResponse().withStatus(429).withHeader("X-Ratelimit-Retry", "30"), "marketplace-not-ready",
                        "too often"),
                Arguments.of(aResponse().withStatus(503), "marketplace-not-ready", "fails (503)"),
                Arguments.of(aResponse().withStatus(400).withBody("{\"error\":true,\"errorText\":\"odd\"}"),
                        "marketplace-not-ready", "refused the request (400): odd"),
                Arguments.of(aResponse().withStatus(200).withFixedDelay(6_000), "marketplace-not-ready",
                        "did not answer in time"),
                Arguments.of(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), "marketplace-not-ready",
                        "without an answer"),
                Arguments.of(aResponse().withStatus(302).withHeader("Location", "http://127.0.0.1:1/"),
                        "marketplace-not-ready", "refused the request (302)"),
                Arguments.of(aResponse().withStatus(200).withBody("<html>Sorry</html>"), "marketplace-not-ready",
                        "not an answer of Wildberries"));
    }

    private static ResponseDefinitionBuilder unauthorized(String detail) {
        return aResponse().withStatus(401).withBody("{\"title\":\"unauthorized\",\"detail\":\"" + detail + "\"}");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysInASentenceWhyATokenCannotBeUsed(ResponseDefinitionBuilder answer, String type, String words) {
        var shop = desk.shop("refused-" + words.hashCode());
        WILDBERRIES.server().stubFor(any(anyUrl()).willReturn(answer));
        var problem = desk.connect(admin(), shop.getId(), Map.of("token", "wrong-token-" + words.hashCode()))
                .expectStatus()
                .isEqualTo(422).expectBody().jsonPath("$.type").isEqualTo("https://replydesk.dev/problems/" + type)
                .jsonPath("$.detail").value(String.class, detail -> assertThat(detail).contains(words));
        if (type.equals("credentials-refused")) {
            problem.jsonPath("$.errors[0].field").isEqualTo("credentials.token");
        }
        desk.admin("/api/v1/shops/" + shop.getId() + "/sources").expectBody().jsonPath("$.items").isEmpty();
    }

    @Test
    void saysThatNobodyIsThere() {
        var shop = desk.shop("nobody");
        var nowhere = new SourceDesk(api, "http://127.0.0.1:1");
        nowhere.connect(admin(), shop.getId(), Map.of("token", "a-token-for-nobody")).expectStatus().isEqualTo(422)
                .expectBody().jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("cannot be reached"));
    }

    @Test
    void namesTheFieldThatIsWrong() {
        var shop = desk.shop("fields");
        desk.connect(admin(), shop.getId(), Map.of("token", "two words")).expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].field").isEqualTo("credentials.token");
        desk.connect(admin(), shop.getId(), Map.of("token", "good", "secret", "x")).expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].field").isEqualTo("credentials.secret");
        new SourceDesk(api, "file:///etc/passwd").connect(admin(), shop.getId(), Map.of("token", "good")).expectStatus()
                .isBadRequest().expectBody().jsonPath("$.errors[0].field").isEqualTo("baseUrl");
        assertThat(WILDBERRIES.server().getAllServeEvents()).isEmpty();
    }

    @Test
    void doesNotConnectAShopThatIsReadByHand() {
        var shop = new Desk(api).shop("by-hand");
        desk.connect(admin(), shop.getId(), Map.of("token", "good")).expectStatus().isEqualTo(422).expectBody()
                .jsonPath("$.type").isEqualTo("https://replydesk.dev/problems/no-connector");
    }

    @Test
    void oneAccountIsReadForOneShop() {
        var one = desk.shop("account-one");
        var two = desk.shop("account-two");
        var credentials = Map.of("token", "the-token-of-both");
        desk.connect(admin(), one.getId(), credentials).expectStatus().isCreated();
        desk.connect(admin(), two.getId(), credentials).expectStatus().isEqualTo(409).expectBody().jsonPath("$.type")
                .isEqualTo("https://replydesk.dev/problems/account-connected");
    }

    @Test
    void takesNewCredentialsAndGoesOn() {
        var source = desk.connected("renewed");
        desk.connect(admin(), source.getShopId(), Map.of("token", "another-token-5432")).expectStatus().isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"").expectBody().jsonPath("$.credentialEnd").isEqualTo("5432")
                .jsonPath("$.id").isEqualTo(source.getId());
    }

    @Test
    void pausesResumesTestsAndRemoves() {
        var source = desk.connected("acted");
        var path = "/api/v1/shops/" + source.getShopId() + "/sources/" + source.getId();
        post(path + "/pause").expectStatus().isOk().expectBody().jsonPath("$.state").isEqualTo("PAUSED");
        post(path + "/resume").expectStatus().isOk().expectBody().jsonPath("$.state").isEqualTo("ACTIVE")
                .jsonPath("$.version").isEqualTo(3);
        post(path + "/test").expectStatus().isOk().expectBody().jsonPath("$.works").isEqualTo(true);
        WILDBERRIES.server().stubFor(any(anyUrl()).willReturn(unauthorized("token expired")));
        post(path + "/test").expectStatus().isOk().expectBody().jsonPath("$.works").isEqualTo(false)
                .jsonPath("$.trouble.kind").isEqualTo("CREDENTIALS_EXPIRED");
        delete(path, null).expectStatus().isEqualTo(428);
        delete(path, "\"1\"").expectStatus().isEqualTo(412);
        delete(path, "\"3\"").expectStatus().isNoContent();
        delete(path, "\"3\"").expectStatus().isNotFound();
    }

    @Test
    void isForThoseWhoRunShops() {
        var source = desk.connected("rights");
        var path = "/api/v1/shops/" + source.getShopId();
        for (var caller : List.of(agent(), manager(), auditor(), key(Scope.REVIEWS_WRITE))) {
            api.as(caller).get().uri(path + "/sources").exchange().expectStatus().isForbidden();
            desk.connect(caller, source.getShopId(), Map.of("token", "good")).expectStatus().isForbidden();
        }
        api.as(key(Scope.SETTINGS_WRITE)).get().uri(path + "/sources").exchange().expectStatus().isOk();
        api.as(agent()).get().uri(path + "/completeness").exchange().expectStatus().isForbidden();
        api.as(auditor()).get().uri(path + "/completeness?days=7").exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.days.length()").isEqualTo(7);
        api.as(agent()).get().uri("/api/v1/completeness").exchange().expectStatus().isForbidden();
        for (var caller : List.of(manager(), auditor(), key(Scope.REVIEWS_READ))) {
            api.as(caller).get().uri("/api/v1/completeness").exchange().expectStatus().isOk();
        }
    }

    @Test
    void isUnknownToOtherMerchants() {
        var source = desk.connected("foreign");
        var path = "/api/v1/shops/" + source.getShopId();
        for (var read : List.of("/sources", "/completeness")) {
            api.as(stranger()).get().uri(path + read).exchange().expectStatus().isNotFound();
        }
        api.as(stranger()).get().uri("/api/v1/completeness").exchange().expectBody().jsonPath("$.shops").isEmpty();
        for (var act : List.of("/pause", "/resume", "/test")) {
            api.as(stranger()).post().uri(path + "/sources/" + source.getId() + act).exchange().expectStatus()
                    .isNotFound();
        }
        desk.connect(stranger(), source.getShopId(), Map.of("token", "good")).expectStatus().isNotFound();
        var theirs = desk.shop(stranger(), "theirs");
        api.as(stranger()).post().uri("/api/v1/shops/" + theirs.getId() + "/sources/" + source.getId() + "/test")
                .exchange()
                .expectStatus().isNotFound();
    }

    private ResponseSpec post(String path) {
        return api.as(admin()).post().uri(path).exchange();
    }

    private ResponseSpec delete(String path, @Nullable String seen) {
        var request = api.as(admin()).delete().uri(path);
        return (seen == null ? request : request.header("If-Match", seen)).exchange();
    }
}
