package dev.replydesk.notification.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.notification.api.model.ChannelListDto;
import dev.replydesk.notification.api.model.ConnectedChannelDto;
import dev.replydesk.notification.chat.ChatPlatform;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Rooms over HTTP: who may set them up, what is shown of them and what is not. */
@ServiceIT
@TestPropertySource(properties = {"replydesk.delivery.every=1h", "replydesk.channels.other-addresses=true"})
class ChannelsApiIT {

    private static final ChatPlatform SLACK = new ChatPlatform();

    @Autowired
    private TestApi api;
    @Autowired
    private Rooms rooms;

    @BeforeEach
    void wakeUp() {
        SLACK.isKind();
    }

    @Test
    void showsOfTheAddressItsHostAndItsEndAlone() {
        var body = post(
                """
                        {"kind":"DINGTALK","name":"Front desk","url":"https://oapi.dingtalk.com/robot/send?access_token=hidden-wxyz","secret":"SEChidden"}""")
                .expectStatus().isCreated().expectHeader().valueEquals(HttpHeaders.ETAG, "\"1\"").expectBody()
                .jsonPath("$.host").isEqualTo("oapi.dingtalk.com").jsonPath("$.urlEnd").isEqualTo("wxyz")
                .jsonPath("$.hasSecret").isEqualTo(true).jsonPath("$.enabled").isEqualTo(true).jsonPath("$.language")
                .isEqualTo("en").jsonPath("$.zone").isEqualTo("UTC").jsonPath("$.thresholds").isEmpty().returnResult()
                .getResponseBody();

        assertThat(new String(body, StandardCharsets.UTF_8)).doesNotContain("hidden");
        assertThat(Await.all(rooms.of(TestPrincipals.MERCHANT)).toString()).doesNotContain("hidden");
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeenAndKeepsTheAddress() {
        var room = connected("change");
        var change = """
                {"name":"Bar","language":"zh-CN","zone":"Asia/Shanghai","teamIds":["team_b","team_a"],"thresholds":[100,50],"enabled":false}""";

        put(room.getId(), null, change).expectStatus().isEqualTo(428);
        put(room.getId(), "\"7\"", change).expectStatus().isEqualTo(412);
        put(room.getId(), "\"1\"", change).expectStatus().isOk().expectHeader().valueEquals(HttpHeaders.ETAG, "\"2\"")
                .expectBody().jsonPath("$.name").isEqualTo("Bar").jsonPath("$.host").isEqualTo("localhost")
                .jsonPath("$.thresholds[0]").isEqualTo(50).jsonPath("$.teamIds[0]").isEqualTo("team_a")
                .jsonPath("$.enabled").isEqualTo(false);
        assertThat(trial(room)).contains("\"ok\":true");
    }

    @Test
    void aRemovedRoomIsNotThere() {
        var room = connected("remove");

        manager().delete().uri("/api/v1/channels/{id}", room.getId()).exchange().expectStatus().isEqualTo(428);
        manager().delete().uri("/api/v1/channels/{id}", room.getId()).header("If-Match", "\"1\"").exchange()
                .expectStatus().isNoContent();
        manager().get().uri("/api/v1/channels/{id}", room.getId()).exchange().expectStatus().isNotFound();
        put(room.getId(), "\"1\"", """
                {"name":"x","language":"en","zone":"UTC","teamIds":[],"thresholds":[],"enabled":true}""").expectStatus()
                .isNotFound();
    }

    @Test
    void aTrialTellsWhatHappened() {
        assertThat(trial(connected("trial"))).contains("\"ok\":true");
        assertThat(SLACK.said("trial")).singleElement().asString().contains("Replydesk can write to this channel");

        SLACK.refuses("action_prohibited");
        assertThat(trial(connected("prohibited"))).contains("\"ok\":false", "Slack answered 403: action_prohibited");
    }

    @Test
    void aTrialThatFindsNobodySwitchesTheRoomOffAndSaysSo() {
        var room = connected("forgotten");
        SLACK.hasForgotten();

        assertThat(trial(room)).contains("\"ok\":false", "no_service");
        manager().get().uri("/api/v1/channels/{id}", room.getId()).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.enabled").isEqualTo(false).jsonPath("$.state.switchedOff").exists()
                .jsonPath("$.state.failure.reason").exists();
    }

    @Test
    void anotherMerchantsRoomIsNotThere() {
        var room = connected("ours");
        var stranger = api.as(TestPrincipals.stranger());

        stranger.get().uri("/api/v1/channels/{id}", room.getId()).exchange().expectStatus().isNotFound();
        stranger.post().uri("/api/v1/channels/{id}/test", room.getId()).exchange().expectStatus().isNotFound();
        stranger.delete().uri("/api/v1/channels/{id}", room.getId()).header("If-Match", "\"1\"").exchange()
                .expectStatus().isNotFound();
        assertThat(stranger.get().uri("/api/v1/channels").exchange().expectBody(ChannelListDto.class).returnResult()
                .getResponseBody().getItems()).isEmpty();
        assertThat(SLACK.said("ours")).isEmpty();
    }

    @Test
    void managersAdminsAndKeysForSettingsMay() {
        for (Principal may : List.of(TestPrincipals.manager(), TestPrincipals.admin(),
                TestPrincipals.key(Scope.SETTINGS_WRITE))) {
            api.as(may).get().uri("/api/v1/channels").exchange().expectStatus().isOk();
        }
        for (Principal mayNot : List.of(TestPrincipals.person("usr_x", Role.AGENT, Role.APPROVER, Role.AUDITOR),
                TestPrincipals.key(Scope.CASES_READ, Scope.PEOPLE_WRITE))) {
            api.as(mayNot).get().uri("/api/v1/channels").exchange().expectStatus().isForbidden();
            api.as(mayNot).post().uri("/api/v1/channels").contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(json("SLACK", "x", SLACK.room("x"))).exchange().expectStatus().isForbidden();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "kind|{\"kind\":\"PIGEON\",\"name\":\"x\",\"url\":\"https://example.org/\"}",
            "name|{\"kind\":\"SLACK\",\"name\":\"\",\"url\":\"https://example.org/\"}",
            "url|{\"kind\":\"SLACK\",\"name\":\"x\",\"url\":\"ftp://example.org/\"}",
            "secret|{\"kind\":\"SLACK\",\"name\":\"x\",\"url\":\"https://example.org/\",\"secret\":\"y\"}",
            "secret|{\"kind\":\"WEBHOOK\",\"name\":\"x\",\"url\":\"https://example.org/\"}",
            "zone|{\"kind\":\"SLACK\",\"name\":\"x\",\"url\":\"https://example.org/\",\"zone\":\"Mars/Base\"}",
            "language|{\"kind\":\"SLACK\",\"name\":\"x\",\"url\":\"https://example.org/\",\"language\":\"fr\"}",
            "state|{\"kind\":\"SLACK\",\"name\":\"x\",\"url\":\"https://example.org/\",\"state\":\"x\"}"})
    void aWrongFieldIsNamed(String field, String json) {
        post(json).expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].field").isEqualTo(field);
    }

    @Test
    void aThresholdOutsideThePercentagesIsNamed() {
        post("""
                {"kind":"SLACK","name":"x","url":"https://example.org/","thresholds":[101]}""").expectStatus()
                .isBadRequest().expectBody().jsonPath("$.errors[0].field").value(String.class,
                        field -> assertThat(field).startsWith("thresholds"));
    }

    private ConnectedChannelDto connected(String name) {
        return post(json("SLACK", name, SLACK.room(name))).expectStatus().isCreated()
                .expectBody(ConnectedChannelDto.class).returnResult().getResponseBody();
    }

    private String trial(ConnectedChannelDto room) {
        return manager().post().uri("/api/v1/channels/{id}/test", room.getId()).exchange().expectStatus().isOk()
                .expectBody(String.class).returnResult().getResponseBody();
    }

    private static String json(String kind, String name, String url) {
        return "{\"kind\":\"%s\",\"name\":\"%s\",\"url\":\"%s\"}".formatted(kind, name, url);
    }

    private WebTestClient.ResponseSpec post(String json) {
        return manager().post().uri("/api/v1/channels").contentType(MediaType.APPLICATION_JSON).bodyValue(json)
                .exchange();
    }

    private WebTestClient.ResponseSpec put(String id, String version, String json) {
        var request = manager().put().uri("/api/v1/channels/{id}", id).contentType(MediaType.APPLICATION_JSON);
        return (version == null ? request : request.header("If-Match", version)).bodyValue(json).exchange();
    }

    private WebTestClient manager() {
        return api.as(TestPrincipals.manager());
    }
}
