package dev.replydesk.notification.mail;

import static dev.replydesk.notification.delivery.domain.AlertFixture.NOON;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.people.domain.Person;
import java.time.Duration;

/** Messages that go out six hours and twelve minutes before noon. */
final class MessageFixture {

    static final MerchantId HOTEL = new MerchantId("mer_hotel");

    private MessageFixture() {
    }

    static Message<Person> about(Alert.Deadline alert, Person to) {
        return named("Hotel am See", alert, to);
    }

    static Message<Person> named(String shop, Alert.Deadline alert, Person to) {
        var now = alert.isBreach() ? NOON : NOON.minus(Duration.ofMinutes(6 * 60 + 12));
        return new Message<>("dlv_1", HOTEL, alert, shop, to, "Seehotels", now);
    }
}
