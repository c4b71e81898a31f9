package dev.replydesk.gateway.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.gateway.test.Desk;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@ServiceIT
class SiteIT {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Autowired
    TestApi api;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        var unused = Desk.accessFile(registry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases/case_1", "/settings/people", "/invitation"})
    void opensTheInterfaceAtEveryAddressOfABrowser(String path) {
        var page = get(path, BROWSER);
        page.expectStatus().isOk().expectHeader().valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache");
        assertThat(body(page)).contains("<div id=\"app\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone-123.js", "/cases/case_1", "/favicon.ico", "/openapi/secret.yaml", "/index"})
    void showsAProgramNoPageInsteadOfWhatItAskedFor(String path) {
        get(path, "*/*").expectStatus().isNotFound().expectHeader().contentType("application/problem+json");
    }

    @Test
    void letsBrowsersKeepWhatNeverChanges() throws IOException {
        var index = new ClassPathResource("static/index.html").getContentAsString(StandardCharsets.UTF_8);
        var script = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"").matcher(index);
        assertThat(script.find()).isTrue();
        get(script.group(1), "*/*").expectStatus().isOk().expectHeader().valueEquals(HttpHeaders.CACHE_CONTROL,
                "max-age=31536000, public, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/me", "/nothing.here", "/developers/docs", "/internal/v1/events"})
    void tellsBrowsersToRunOurFilesAlone(String path) {
        var headers = get(path, BROWSER).returnResult(Void.class).getResponseHeaders();
        assertThat(headers.get("Content-Security-Policy")).singleElement().asString().contains("default-src 'none'",
                "script-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe", "http:");
        assertThat(headers.get("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @Test
    void keepsAnswersOfTheApiOutOfCaches() {
        get("/api/v1/me", "*/*").expectHeader().valueEquals(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "review-service", "response-service", "notification-service"})
    void givesReadersEveryPublicContract(String service) {
        var contract = get("/openapi/" + service + ".yaml", "*/*");
        contract.expectStatus().isOk().expectHeader().contentTypeCompatibleWith("application/yaml");
        assertThat(body(contract)).startsWith("openapi: 3.1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi/gateway-internal.yaml", "/openapi/", "/application.yaml", "/site/api.css",
            "/.git/config",
            "/static/index.html", "/dev/replydesk/gateway/GatewayApplication.class", "/assets/..%2findex.html"})
    void givesNothingElseAway(String path) {
        get(path, "*/*").expectStatus().isNotFound();
    }

    @Test
    void showsTheContractsAsAPage() {
        get("/docs", BROWSER).expectStatus().isTemporaryRedirect().expectHeader().location("/developers/docs");
        assertThat(body(get("/developers/docs", BROWSER))).contains("submitReviewBatch",
                "href=\"/developers/docs.css\"");
        get("/developers/docs.css", "text/css").expectStatus().isOk();
    }

    private ResponseSpec get(String path, String accept) {
        return api.anonymous().get().uri(URI.create(api.address() + path)).header(HttpHeaders.ACCEPT, accept)
                .exchange();
    }

    private static String body(ResponseSpec answer) {
        return new String(answer.expectBody().returnResult().getResponseBody(), StandardCharsets.UTF_8);
    }
}
