package dev.replydesk.notification;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.replydesk.notification.responseapi.model.CaseStandingDto;
import dev.replydesk.notification.responseapi.model.CaseStandingsDto;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** response-service as this service meets it; its answers are made from its contract. */
public final class ResponseService {

    private static final String PATH = "/internal/v1/case-standings";

    private final WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());

    public ResponseService() {
        server.start();
    }

    public String address() {
        return server.baseUrl();
    }

    public void knowsNothing() {
        says();
    }

    public void says(CaseStandingDto... standings) {
        answers(okJson(JsonMapper.shared().writeValueAsString(new CaseStandingsDto(List.of(standings)))));
    }

    public void isDown() {
        answers(aResponse().withStatus(503));
    }

    public int questions() {
        return server.findAll(postRequestedFor(urlEqualTo(PATH))).size();
    }

    public static CaseStandingDto open(String caseId) {
        return standing(caseId, true, false);
    }

    public static CaseStandingDto answered(String caseId) {
        return standing(caseId, false, true);
    }

    private static CaseStandingDto standing(String caseId, boolean open, boolean answered) {
        return new CaseStandingDto(caseId, Cast.HOTEL.value(), open, answered, "shp_1", "Hotel am See", Instant.EPOCH,
                answered ? CaseStandingDto.RiskEnum.MET : CaseStandingDto.RiskEnum.ON_TRACK);
    }

    private void answers(ResponseDefinitionBuilder answer) {
        server.resetAll();
        server.stubFor(post(PATH).willReturn(answer));
    }
}
