package dev.replydesk.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.notification.Cast;
import dev.replydesk.notification.delivery.DeskIT;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.delivery.domain.DeliveryState;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail server that is away, in virtual time. */
class MailServerDownIT extends DeskIT {

    private static final List<Duration> STEPS = List.of(Duration.ofSeconds(5), Duration.ofSeconds(15),
            Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(5),
            Duration.ofMinutes(10), Duration.ofMinutes(20));

    @BeforeEach
    void takeTheServerAway() {
        nextMinute();
        RESPONSE.knowsNothing();
        hear(Cast.hotel());
        MAIL.stop();
    }

    @AfterEach
    void bringItBack() {
        MAIL.empty();
        pass(Duration.ofHours(3));
        deliver();
    }

    @Test
    void halfAnHourWithoutServerDelaysAndLosesNothing() {
        raise("case_half", 75);
        var waits = new ArrayList<Duration>();
        var end = clock.instant().plus(Duration.ofMinutes(30));
        while (clock.instant().isBefore(end)) {
            deliver();
            waits.add(untilNextAttempt());
        }
        MAIL.start();
        deliver();

        for (var i = 0; i < waits.size(); i++) {
            assertThat(waits.get(i)).isBetween(percent(STEPS.get(i), 80), percent(STEPS.get(i), 120));
        }
        assertThat(mails("case_half")).hasSize(3).allMatch(delivery -> delivery.state() == DeliveryState.DELIVERED)
                .allMatch(delivery -> delivery.repeats() == 0);
        assertThat(MAIL.each(MimeMessage::getMessageID)).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void theListInTheProductDoesNotWaitForTheMailServer() {
        raise("case_split", 75);

        deliver();

        assertThat(about("case_split")).filteredOn(delivery -> delivery.state() == DeliveryState.DELIVERED).hasSize(3);
        assertThat(mails("case_split")).allMatch(delivery -> delivery.state() == DeliveryState.PENDING)
                .allMatch(delivery -> "the mail server could not be reached or broke off".equals(delivery.reason()));
    }

    @Test
    void afterThreeDaysTheLogSaysThatAndWhyItWasGivenUp() {
        raise("case_days", 75);
        var end = clock.instant().plus(Duration.ofDays(4));
        while (clock.instant().isBefore(end)) {
            deliver();
            pass(Duration.ofHours(3));
        }

        assertThat(mails("case_days")).hasSize(3).allMatch(delivery -> delivery.state() == DeliveryState.FAILED)
                .allMatch(delivery -> String.valueOf(delivery.reason())
                        .matches("given up after \\d+ attempts: the mail.*"));
    }

    /** Moves on until all three are due again and says how long the longest waits. */
    private Duration untilNextAttempt() {
        var now = clock.instant();
        var next = mails("case_half").stream().map(Delivery::wakeAt).sorted().toList();
        clock.set(next.getLast());
        return Duration.between(now, next.getLast());
    }

    private static Duration percent(Duration of, int percent) {
        return of.multipliedBy(percent).dividedBy(100);
    }
}
