package dev.replydesk.notification.chat;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Slack and DingTalk as this service meets them, with as many rooms as there are paths. */
public final class ChatPlatform {

    private final WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());

    public ChatPlatform() {
        server.start();
        isKind();
    }

    public String room(String name) {
        return server.baseUrl() + "/rooms/" + name;
    }

    public void isKind() {
        answers(aResponse().withStatus(200).withBody("{\"errcode\":0,\"errmsg\":\"ok\"}"));
    }

    public void isDown() {
        answers(aResponse().withStatus(503));
    }

    /** Without a fault that would open the breaker, which rests by the real time. */
    public void givesUpWaiting() {
        answers(aResponse().withStatus(408));
    }

    public void hasForgotten() {
        answers(aResponse().withStatus(404).withBody("no_service"));
    }

    public void refuses(String word) {
        answers(aResponse().withStatus(403).withBody(word));
    }

    public void holdsOff(int seconds) {
        answers(aResponse().withStatus(429).withHeader("Retry-After", String.valueOf(seconds)));
    }

    /** What was written into the room, in order, whether it was taken or not. */
    public List<String> said(String name) {
        return server.findAll(postRequestedFor(urlPathEqualTo("/rooms/" + name))).stream()
                .map(request -> JsonMapper.shared().readTree(request.getBodyAsString()))
                .map(body -> body.path("text").asString(body.path("markdown").path("text").asString(""))).toList();
    }

    private void answers(ResponseDefinitionBuilder answer) {
        server.resetMappings();
        server.stubFor(post(urlPathMatching("/rooms/.*")).willReturn(answer));
    }
}
