package dev.replydesk.notification.delivery;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.delivery.domain.Standing;
import dev.replydesk.notification.people.domain.Person;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the cases and people of one merchant just before sending.
 *
 * @param standings
 *            without the cases nobody could say anything about; those are told
 */
record Briefing(Map<String, Standing> standings, Map<String, Person> people, String merchantName) {

    /** Why this delivery is not needed any more; null while it is. */
    @Nullable
    String reasonToDrop(Delivery delivery) {
        var person = people.get(delivery.recipient());
        if (person == null || !person.active()) {
            return "the person is no longer active";
        }
        var standing = standings.get(delivery.alert().caseId());
        return standing == null ? null : standing.reasonToDrop();
    }

    Message message(Versioned<Delivery> taken, Person to, Instant now) {
        var alert = taken.value().alert();
        var standing = standings.get(alert.caseId());
        return new Message(taken.id(), taken.merchantId(), alert, standing == null ? null : standing.shopName(), to,
                merchantName.isEmpty() ? null : merchantName, now);
    }
}
