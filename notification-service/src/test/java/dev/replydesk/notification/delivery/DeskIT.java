package dev.replydesk.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.notification.Cast;
import dev.replydesk.notification.Events;
import dev.replydesk.notification.MailServer;
import dev.replydesk.notification.ResponseService;
import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Delivery;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The whole service with its peers around it; time moves and rounds run only when a test says so. */
@ServiceIT
@TestPropertySource(properties = {"replydesk.delivery.every=1h", "replydesk.mail.host=127.0.0.1",
        "replydesk.mail.public-url=https://desk.example.org",
        "replydesk.mail.from=desk@example.org", "replydesk.mail.encryption=NONE"})
public abstract class DeskIT {

    protected static final Duration LIMIT = Duration.ofSeconds(30);
    protected static final MailServer MAIL = new MailServer();
    protected static final ResponseService RESPONSE = new ResponseService();

    @Autowired
    protected MutableClock clock;
    @Autowired
    protected TestApi api;
    @Autowired
    protected DeliveryService log;
    @Autowired
    protected DeliveryRound round;
    @Autowired
    protected Deliveries deliveries;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("replydesk.mail.port", MAIL::port);
        registry.add("replydesk.peers.response-service", RESPONSE::address);
    }

    protected void raise(String caseId, int... thresholds) {
        var now = clock.instant();
        hear(Arrays.stream(thresholds)
                .mapToObj(threshold -> Events.alert(Cast.HOTEL, Cast.alert(caseId, threshold, now))).toList());
    }

    protected void hear(List<Events.Event> events) {
        assertThat(Events.send(api, events).rejected()).isEmpty();
    }

    protected void pass(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    /** Lets a minute pass, so that whoever had a mail gets the next one. */
    protected void nextMinute() {
        pass(Duration.ofMinutes(1));
    }

    /** Runs rounds on both channels until nothing is due. */
    protected void deliver() {
        for (var channel : ChannelKind.values()) {
            var rounds = round.run(channel).repeat().takeUntil(taken -> taken == 0).count().block(LIMIT);
            assertThat(rounds).isPositive();
        }
    }

    protected List<Delivery> about(String caseId) {
        return about(Cast.HOTEL, caseId);
    }

    protected List<Delivery> about(MerchantId merchant, String caseId) {
        return log.list(merchant, new DeliveryFilter(caseId, null, null, null), 200, null).block(LIMIT).items();
    }

    protected static Alert.Deadline deadline(Delivery delivery) {
        return (Alert.Deadline) delivery.alert();
    }

    protected List<Delivery> mails(String caseId) {
        return about(caseId).stream().filter(delivery -> delivery.channel() == ChannelKind.MAIL).toList();
    }
}
