package dev.replydesk.notification.chat;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.replydesk.notification.delivery.Receipt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Platforms that answer 200 whatever happened, and say what in {@code errcode}. */
abstract class ErrcodeContract extends ChatContract {

    @ParameterizedTest
    @ValueSource(strings = {"{\"errcode\":-1,\"errmsg\":\"system busy\"}", "<html>login</html>", "{}"})
    void aSuccessThatSaysNothingIsNone(String body) {
        answersJson(body);

        assertThat(sent()).isInstanceOf(Receipt.NotNow.class);
    }

    @Override
    ResponseDefinitionBuilder success() {
        return okJson("{\"errcode\":0,\"errmsg\":\"ok\"}");
    }
}
