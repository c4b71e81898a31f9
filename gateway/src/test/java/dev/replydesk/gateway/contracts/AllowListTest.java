package dev.replydesk.gateway.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.gateway.contracts.AllowList.Match;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

class AllowListTest {
    private final AllowList allowed = new AllowList(new Contracts());

    @ParameterizedTest
    @CsvSource({"GET,/api/v1/cases,listCases", "GET,/api/v1/cases/counts,countCases",
            "GET,/api/v1/cases/live,liveCases",
            "GET,/api/v1/cases/case_abc-1,getCase", "POST,/api/v1/reviews/batch,submitReviewBatch",
            "POST,/api/v1/sessions,signIn", "DELETE,/api/v1/sessions/current,signOut",
            "POST,/api/v1/cases/case_1/replies/rpl_2/proof,proveReply"})
    void findsWhatAContractNames(String method, String path, String operation) {
        assertThat(allowed.match(HttpMethod.valueOf(method), path)).isInstanceOfSatisfying(Match.Found.class,
                found -> assertThat(found.operation().id()).isEqualTo(operation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1", "/api/v1/", "/api/v1/cases/", "/api//v1/cases", "//api/v1/cases",
            "/API/v1/cases",
            "/api/v1/Cases", "/api/v1/cases;x=1", "/api/v1/cases/..;/users", "/api/v1/cases/../users",
            "/api/v1/cases/%2e%2e/users", "/api/v1/%63ases", "/api/v1/cases%2f", "/api/v1/cases%00",
            "/api/v1/cases/a%2Fb",
            "/api/v1/cases/a\\b", "/api/v1/./cases", "/api/v1/cases.json", "/api/v2/cases", "/internal/v1/events",
            "/internal/v1/case-standings", "/actuator", "/actuator/health", "/hooks/v1/x", "/api/v1/cases/é"})
    void findsNothingInAnyOtherSpelling(String path) {
        assertThat(allowed.match(HttpMethod.GET, path)).isInstanceOf(Match.Unknown.class);
    }

    @Test
    void saysWhichMethodsAKnownPathTakes() {
        assertThat(allowed.match(HttpMethod.PUT, "/api/v1/users")).isEqualTo(new Match.OtherMethod(Set.of(
                HttpMethod.GET, HttpMethod.POST)));
        assertThat(allowed.match(HttpMethod.HEAD, "/api/v1/users")).isInstanceOf(Match.OtherMethod.class);
    }

    @Test
    void knowsHowTheBytesFlow() {
        assertThat(kind(HttpMethod.GET, "/api/v1/cases/live")).isEqualTo(Operation.Kind.STREAM);
        assertThat(kind(HttpMethod.POST, "/api/v1/reviews/batch")).isEqualTo(Operation.Kind.BATCH);
        assertThat(kind(HttpMethod.POST, "/api/v1/reviews")).isEqualTo(Operation.Kind.PLAIN);
        assertThat(kind(HttpMethod.POST, "/api/v1/imports")).isEqualTo(Operation.Kind.UPLOAD);
    }

    @Test
    void opensOnlySigningInAndInvitations() {
        assertThat(new Contracts().operations()).filteredOn(Operation::open).extracting(Operation::id)
                .containsExactlyInAnyOrder("signIn", "acceptInvitation");
    }

    private Operation.Kind kind(HttpMethod method, String path) {
        return ((Match.Found) allowed.match(method, path)).operation().kind();
    }
}
