package dev.replydesk.notification.mail;

import static dev.replydesk.notification.people.domain.PersonFixture.called;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.delivery.domain.AlertFixture;
import dev.replydesk.notification.people.domain.Person;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Names come from people and marketplaces; none of them writes a header, a recipient, markup or a template. */
class MailInjectionTest {

    private static final List<String> BREAKS = List.of("\r\n", "\n", "\r", "\u2028", "\u2029", "\u0085", "\u000b", "\f",
            "\0", "%0d%0a", "=0D=0A", "=?utf-8?q?=0D=0A?=", "\\r\\n", "\t\r\n ");
    private static final List<String> HEADERS = List.of("Bcc: eve@example.net", "To: eve@example.net", "X-Forged: yes",
            "Subject: forged");
    private static final List<String> OTHERS = List.of("\r\n.\r\nRCPT TO:<eve@example.net>", "\r\n\r\n<b>body</b>",
            "${7*7}", "#{7*7}", "{{title}}", "{{{link}}}", "{{#facts}}{{/facts}}", "{{=<% %>=}}", "<%= 7*7 %>",
            "*{7*7}", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>",
            "javascript:alert(1)", "\u001b[2J\u001b[31m", "\u202egpj.exe", "'{0}'", "{0,choice,0#a}", "\ud800",
            "</td></tr></table><h1>x</h1>", "<a href='https://evil.example'>x</a>", "&lt;b&gt;", "--boundary--",
            "Content-Type: text/html");

    private final MoodySmtp server = new MoodySmtp();
    private final Scheduler scheduler = Schedulers.newBoundedElastic(2, 100, "mail");

    @AfterEach
    void close() throws IOException {
        scheduler.dispose();
        server.close();
    }

    static Stream<String> payloads() {
        return Stream.concat(BREAKS.stream().flatMap(end -> HEADERS.stream().map(header -> "Inn" + end + header)),
                OTHERS.stream());
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void aHostileNameStaysAName(String hostile) {
        assertThat(sent(hostile)).isEqualTo(new Receipt.Accepted());

        assertThat(server.recipients()).hasSize(1).first().asString().startsWith("RCPT TO:<ada@example.org>");
        var headers = server.taken().getFirst().split("\n\n", 2)[0].replaceAll("\n[ \t]", " ").lines().toList();
        assertThat(headers).allMatch(header -> header.matches("[A-Za-z-]+: .*"))
                .noneMatch(header -> header.startsWith("Bcc") || header.startsWith("X-Forged"))
                .filteredOn(header -> header.startsWith("Subject:") || header.startsWith("To:")).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void aHostileNameIsNeitherMarkupNorTemplate(String hostile) {
        var letter = new LetterWriter(URI.create("https://desk.example.org")).write(message(hostile));

        assertThat(letter.html()).doesNotContain("<script", "<img", "<svg", "<h1>x", "<b>", "evil.example'", "49")
                .doesNotContain("\r", "\u2028", "\u202e", "\u001b", "\0");
        assertThat(letter.subject()).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]").doesNotContain("49");
    }

    private Receipt sent(String hostile) {
        var settings = new MailSettings("127.0.0.1", server.port(), "", "", MailSettings.Encryption.NONE,
                "desk@example.org", URI.create("https://desk.example.org"), Duration.ofSeconds(5),
                Duration.ofSeconds(10));
        return MailConfiguration.unpaced(settings, scheduler).send(message(hostile)).block(Duration.ofSeconds(20));
    }

    private static Message<Person> message(String hostile) {
        return new Message<>("dlv_1", MessageFixture.HOTEL, AlertFixture.breach(), hostile,
                called(hostile, "ada@example.org"), hostile, AlertFixture.NOON);
    }
}
