package dev.replydesk.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.sample.SampleIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.test.TestPrincipals;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@SampleIT
class ProblemsIT {
    @Autowired
    TestApi api;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"text\":\"a\",\"extra\":1} | extra | is not a known field; known are at, colour, rating, text",
            "{\"text\":7} | text | must be a text", "{\"text\":\"a\",\"rating\":4.7} | rating | must be a whole number",
            "{\"text\":\"a\",\"rating\":\"4\"} | rating | must be a whole number",
            "{\"text\":\"a\",\"rating\":9} | rating | must be less than or equal to 5",
            "{\"rating\":3} | text | must not be null",
            "{\"text\":\"a\",\"colour\":\"green\"} | colour | must be one of dark-red, blue",
            "{\"text\":\"a\",\"at\":5} | at | must be an instant such as 2026-01-31T09:00:00Z",
            "{\"text\":\"a\",\"at\":\"yesterday\"} | at | must be an instant such as 2026-01-31T09:00:00Z",
            "[] | `` | must be an object"})
    void namesTheFieldAndTheFix(String body, String field, String message) {
        post(body).expectStatus().isBadRequest().expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody().jsonPath("$.type").isEqualTo("https://replydesk.dev/problems/invalid-request").jsonPath(
                        "$.title")
                .isEqualTo("Invalid request").jsonPath("$.status").isEqualTo(400).jsonPath(
                        "$.errors[0].field")
                .isEqualTo(field).jsonPath("$.errors[0].message").isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"text\":\"a\"", "{\"text\":\"a\"} {}", "{\"text\":\"a\",\"text\":\"b\"}",
            "nonsense"})
    void saysWhereBrokenJsonBreaks(String body) {
        var message = post(body).expectStatus().isBadRequest().expectBody(String.class).returnResult()
                .getResponseBody();
        assertThat(message).contains("errors").doesNotContain("jackson", "dev.replydesk.chassis", "Exception");
    }

    @Test
    void saysThatTheBodyIsMissing() {
        client().post().uri("/api/v1/notes").contentType(MediaType.APPLICATION_JSON).exchange().expectStatus()
                .isBadRequest().expectBody().jsonPath("$.errors[0].message").isEqualTo(
                        "the body is missing or cannot be read");
    }

    @ParameterizedTest
    @CsvSource({"limit=many, limit, must be a whole number", "limit=500, limit, must be less than or equal to 200",
            "colour=green, colour, 'must be one of dark-red, blue'"})
    void namesTheParameterAsTheCallerKnowsIt(String query, String field, String message) {
        client().get().uri("/api/v1/notes?" + query).exchange().expectStatus().isBadRequest().expectBody().jsonPath(
                "$.errors[0].field").isEqualTo(field).jsonPath("$.errors[0].message").isEqualTo(message);
    }

    @Test
    void readsAnEnumParameterByItsValue() {
        client().get().uri("/api/v1/notes?colour=dark-red").exchange().expectStatus().isOk().expectBody().jsonPath(
                "$.colour").isEqualTo("dark-red");
    }

    @Test
    void aCursorThatIsNoneIsABadRequest() {
        client().get().uri("/api/v1/notes?cursor=abc").exchange().expectStatus().isBadRequest().expectBody().jsonPath(
                "$.errors[0].field").isEqualTo("cursor");
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/v1/nothing, 404, not-found", "DELETE, /api/v1/notes, 405, method-not-allowed"})
    void unknownAddressesAndMethodsAreProblems(String method, String path, int status, String type) {
        client().method(HttpMethod.valueOf(method)).uri(path).exchange().expectStatus().isEqualTo(status).expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody().jsonPath("$.type").isEqualTo(
                        "https://replydesk.dev/problems/" + type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/notes?%C2%97=1", "/api/v1/notes%2Fx", "/api/v1/notes;a=b"})
    void anAddressThatCouldBeReadInTwoWaysIsAProblem(String address) {
        client().get().uri(base -> URI.create(base.build() + address)).exchange().expectStatus().isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody().jsonPath("$.type")
                .isEqualTo("https://replydesk.dev/problems/invalid-request");
    }

    @Test
    void aWrongMethodIsToldTheRightOnes() {
        client().delete().uri("/api/v1/notes").exchange().expectHeader().valueEquals("Allow", "GET, POST");
    }

    @Test
    void anotherKindOfBodyIsUnsupported() {
        client().post().uri("/api/v1/notes").contentType(MediaType.TEXT_PLAIN).bodyValue("a").exchange().expectStatus()
                .isEqualTo(415).expectBody().jsonPath("$.detail").isEqualTo("Send the body as application/json");
    }

    @Test
    void anAnswerNobodyCanGiveIsNotAcceptable() {
        client().get().uri("/api/v1/notes").accept(MediaType.APPLICATION_PDF).exchange().expectStatus().isEqualTo(406)
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void ourOwnErrorsShowNothingOfOurInside() {
        var body = client().post().uri("/api/v1/fail").exchange().expectStatus().isEqualTo(500).expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody(String.class).returnResult()
                .getResponseBody();
        assertThat(body).contains("internal-error").doesNotContain("secret", "IllegalState");
    }

    @Test
    void aBodyOverTheLimitIsTooLargeWithOrWithoutItsLength() {
        var body = ("{\"text\":\"" + "x".repeat(3_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        client().post().uri("/api/v1/notes").contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange()
                .expectStatus().isEqualTo(413);
        client().post().uri("/api/v1/notes").contentType(MediaType.APPLICATION_JSON).body(reactor.core.publisher.Flux
                .range(0, 30).map(i -> new byte[100_000]), byte[].class).exchange().expectStatus().isEqualTo(413)
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aChangeNeedsTheVersionItWasMadeFrom() {
        client().patch().uri("/api/v1/notes/1").exchange().expectStatus().isEqualTo(428);
        client().patch().uri("/api/v1/notes/1").header("If-Match", "\"6\"").exchange().expectStatus().isEqualTo(412);
        client().patch().uri("/api/v1/notes/1").header("If-Match", "\"7\"").exchange().expectStatus().isOk();
    }

    private WebTestClient client() {
        return api.as(TestPrincipals.admin());
    }

    private WebTestClient.ResponseSpec post(String body) {
        return client().post().uri("/api/v1/notes").contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }
}
