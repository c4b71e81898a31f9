package dev.replydesk.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.notification.Cast;
import dev.replydesk.notification.delivery.DeskIT;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.DeliveryState;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A shop that has no mail server. */
@TestPropertySource(properties = "replydesk.mail.host=")
class MailNotSetUpIT extends DeskIT {

    @Test
    void mailSaysHowToSetItUpAndTheProductStillTells() {
        RESPONSE.knowsNothing();
        hear(Cast.hotel());
        raise("case_bare", 100);

        deliver();

        assertThat(about("case_bare")).filteredOn(delivery -> delivery.channel() == ChannelKind.IN_APP).hasSize(3)
                .allMatch(delivery -> delivery.state() == DeliveryState.DELIVERED);
        assertThat(mails("case_bare")).hasSize(3).allMatch(delivery -> delivery.state() == DeliveryState.FAILED)
                .allMatch(delivery -> "mail is not set up: set SMTP_HOST".equals(delivery.reason()));
    }
}
