package dev.replydesk.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathsTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/assets/index-B3f_x.js", "/cases/case_1", "/settings/people",
            "/openapi/gateway.yaml",
            "/developers/docs"})
    void letsPagesAndFilesThrough(String path) {
        assertThat(SitePaths.mayBe(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "//", "/a//b", "/a/", "/../x", "/a/..", "/.env", "/a/.git/config", "/a;b", "/a%2e",
            "/a\\b",
            "/api", "/API/v1/cases", "/internal/v1/events", "/Internal", "/actuator/health", "/hooks/v1/x",
            "/assets/..%2f"})
    void leavesNothingElseToTheSite(String path) {
        assertThat(SitePaths.mayBe(path)).isFalse();
    }
}
