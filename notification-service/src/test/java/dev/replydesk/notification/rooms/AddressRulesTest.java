package dev.replydesk.notification.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import java.net.URI;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

    private static final String KEY = "whsec_" + Base64.getEncoder().encodeToString(new byte[24]);
    private final AddressRules rules = new AddressRules(Vaults.settings(false));

    @ParameterizedTest
    @CsvSource({"SLACK,https://hooks.slack.com/services/T0/B0/x",
            "TEAMS,https://prod-1.westeurope.logic.azure.com:443/workflows/1?sig=x",
            "TEAMS,https://default1.00.environment.api.powerplatform.com/powerautomate/x?sig=y",
            "DINGTALK,https://oapi.dingtalk.com/robot/send?access_token=x",
            "WECOM,https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=x",
            "FEISHU,https://open.feishu.cn/open-apis/bot/v2/hook/x",
            "FEISHU,https://open.larksuite.com/open-apis/bot/v2/hook/x"})
    void takesWhatTheKindGivesOut(ChannelKind kind, String url) {
        assertThat(rules.checked(kind, url, null).url()).isEqualTo(URI.create(url));
    }

    @ParameterizedTest
    @CsvSource({"SLACK,https://example.org/services/T0", "SLACK,https://hooks.slack.com.example.org/x",
            "SLACK,https://evilhooks.slack.com/x", "TEAMS,https://logic.azure.com/x",
            "TEAMS,https://xlogic.azure.com/x",
            "DINGTALK,https://api.dingtalk.com/x", "WECOM,https://weixin.qq.com/x", "FEISHU,https://feishu.cn/x"})
    void refusesAnotherHost(ChannelKind kind, String url) {
        refused("url", kind, url, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/", "ftp://example.org/", "file:///etc/passwd", "gopher://example.org/",
            "https://example.org:8443/", "https://example.org:22/", "https://user:pass@example.org/",
            "https://user@example.org/", "https://example.org/#x", "https://127.0.0.1/", "https://127.1/",
            "https://2130706433/", "https://0x7f000001/", "https://0x7f.1/", "https://0177.0.0.1/", "https://[::1]/",
            "https://[::ffff:127.0.0.1]/", "https://[2606:4700::1]/", "https://8.8.8.8/", "https://localhost/",
            "https://intranet/", "https://example.org./", "https:///x", "https:example.org", "//example.org/",
            "example.org",
            "javascript:alert(1)", "https://exa mple.org/", "https://例子.cn/", "https://1.2.3.4.5/", ""})
    void refusesWhatIsNoAddressOnTheOpenInternet(String url) {
        refused("url", ChannelKind.WEBHOOK, url, KEY);
    }

    @Test
    void aWebhookMayLeadToAnyNameOnTheInternet() {
        assertThat(rules.checked(ChannelKind.WEBHOOK, "https://hooks.example.org/x?y=z", KEY).secret()).isEqualTo(KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"whsec_", "whsec_c2hvcnQ=", "c2VjcmV0", "whsec_***", "secret"})
    void aWebhookNeedsAKeyThatCanSign(String secret) {
        refused("secret", ChannelKind.WEBHOOK, "https://example.org/", secret);
        refused("secret", ChannelKind.WEBHOOK, "https://example.org/", null);
    }

    @Test
    void aSecretThatWouldSignNothingIsRefused() {
        refused("secret", ChannelKind.SLACK, "https://hooks.slack.com/x", "secret");
    }

    @Test
    void withOtherAddressesASimulatorMayBeNamed() {
        var open = new AddressRules(Vaults.settings(true));

        assertThat(open.checked(ChannelKind.SLACK, "http://127.0.0.1:8089/slack", null).url()).hasPort(8089);
    }

    private void refused(String field, ChannelKind kind, String url, String secret) {
        assertThatThrownBy(() -> rules.checked(kind, url, secret)).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.errors()).singleElement()
                        .satisfies(e -> assertThat(e.field()).isEqualTo(field)));
    }
}
