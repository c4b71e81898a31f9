package dev.replydesk.notification.mail;

import static dev.replydesk.notification.people.domain.PersonFixture.agent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.ChannelContract;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.people.domain.Person;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

class MailChannelTest extends ChannelContract<Person> {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: <(.+)@example.org>$");

    private final MoodySmtp server = new MoodySmtp();
    private final Scheduler scheduler = Schedulers.newBoundedElastic(8, 100, "mail");

    @AfterEach
    void close() throws IOException {
        scheduler.dispose();
        server.close();
    }

    @Override
    protected Channel<Person> channel() {
        var settings = new MailSettings("127.0.0.1", server.port(), "", "", MailSettings.Encryption.STARTTLS,
                "desk@example.org", URI.create("https://desk.example.org"), Duration.ofMillis(500),
                Duration.ofSeconds(10));
        return MailConfiguration.unpaced(settings, scheduler);
    }

    @Override
    protected Person recipient(String id) {
        return agent(id);
    }

    @Override
    protected List<String> reached(Message<Person> any) {
        return server.taken().stream().flatMap(letter -> MESSAGE_ID.matcher(letter).results())
                .map(found -> found.group(1)).toList();
    }

    @ParameterizedTest
    @CsvSource({"REFUSES_THE_RECIPIENT,the mail server refused the address: 550 5.1.1 no such person",
            "REFUSES_THE_MESSAGE,the mail server refused the message: 554 5.6.0 looks like spam"})
    void aLastingRefusalIsSaidInTheServersWords(MoodySmtp.Mood mood, String reason) {
        server.feel(mood);

        assertThat(sent()).isEqualTo(new Receipt.Refused(reason));
        assertThat(server.taken()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"IS_BUSY", "WANTS_A_SIGN_IN", "DIES_AT_DATA", "DIES_AFTER_TAKING_IT", "SAYS_NOTHING"})
    void whatMayPassIsTriedLater(MoodySmtp.Mood mood) {
        server.feel(mood);

        assertThat(sent()).isInstanceOf(Receipt.NotNow.class);
    }

    @Test
    void aServerThatIsNotThereIsTriedLater() throws IOException {
        server.close();

        assertThat(sent()).isEqualTo(new Receipt.NotNow("the mail server could not be reached or broke off"));
    }

    @Test
    void aConversationWithoutEndIsBrokenOff() {
        server.feel(MoodySmtp.Mood.SAYS_NOTHING);
        var settings = new MailSettings("127.0.0.1", server.port(), "", "", MailSettings.Encryption.NONE,
                "desk@example.org", URI.create("https://desk.example.org"), Duration.ofSeconds(5),
                Duration.ofMillis(200));

        var receipt = MailConfiguration.unpaced(settings, scheduler).send(message("dlv_slow", agent("usr_slow")));

        assertThat(receipt.block(LIMIT)).isInstanceOf(Receipt.NotNow.class)
                .hasToString("NotNow[reason=the mail server took longer than 0 s]");
    }

    @Test
    void withoutAServerEveryLetterSaysHowToSetOneUp() {
        var settings = new MailSettings("", 25, "", "", MailSettings.Encryption.STARTTLS, "desk@example.org",
                URI.create("https://desk.example.org"), Duration.ofSeconds(1), Duration.ofSeconds(1));

        var receipt = MailConfiguration.unpaced(settings, scheduler).send(message("dlv_off", agent("usr_off")));

        assertThat(receipt.block(LIMIT)).isEqualTo(new Receipt.Refused("mail is not set up: set SMTP_HOST"));
    }

    private Receipt sent() {
        return channel().send(message("dlv_moody", agent("usr_moody"))).block(LIMIT);
    }
}
