package dev.replydesk.review.pulse;

import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.review.pulse.domain.Pulse;
import org.springframework.stereotype.Component;

/** Pulses in MongoDB, so that what all instances see makes one; a shop has one from its first failure on. */
@Component
class Pulses extends MerchantStore<Pulse> {
    Pulses(Stores stores, Announcements<Pulse> announcements) {
        super(stores, "pulses", Pulse.class, announcements);
    }

    static String id(MerchantId merchant, String shopId) {
        return Ids.hash("pls_", merchant.value(), shopId);
    }
}
