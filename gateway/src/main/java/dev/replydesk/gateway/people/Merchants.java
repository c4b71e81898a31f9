package dev.replydesk.gateway.people;

import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.gateway.people.domain.Merchant;
import org.springframework.stereotype.Component;

/** The tenants; each is stored under its own id. */
@Component
class Merchants extends MerchantStore<Merchant> {
    Merchants(Stores stores, Announcements<Merchant> announcements) {
        super(stores, "merchants", Merchant.class, announcements);
    }
}
