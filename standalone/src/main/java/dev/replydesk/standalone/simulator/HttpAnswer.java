package dev.replydesk.standalone.simulator;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What goes back to the caller. */
record HttpAnswer(int status, String type, String body, Map<String, String> headers, Duration delay, boolean reset) {

    private static final String JSON = "application/json";

    static HttpAnswer json(int status, JsonNode body) {
        return new HttpAnswer(status, JSON, body.toString(), Map.of(), Duration.ZERO, false);
    }

    static HttpAnswer empty(int status) {
        return new HttpAnswer(status, "", "", Map.of(), Duration.ZERO, false);
    }

    static HttpAnswer html(int status, String page) {
        return new HttpAnswer(status, "text/html; charset=utf-8", page, Map.of(), Duration.ZERO, false);
    }

    /** The connection is cut instead of answered. */
    static HttpAnswer cut() {
        return new HttpAnswer(200, "", "", Map.of(), Duration.ZERO, true);
    }

    HttpAnswer after(Duration wait) {
        return new HttpAnswer(status, type, body, headers, wait, reset);
    }

    HttpAnswer with(Map<String, String> more) {
        return new HttpAnswer(status, type, body, more, delay, reset);
    }

    ResponseDefinition definition() {
        var definition = new ResponseDefinitionBuilder().withStatus(status).withFixedDelay((int) delay.toMillis());
        headers.forEach(definition::withHeader);
        if (!type.isEmpty()) {
            definition.withHeader("Content-Type", type).withBody(body);
        }
        return (reset ? definition.withFault(Fault.CONNECTION_RESET_BY_PEER) : definition).build();
    }
}
