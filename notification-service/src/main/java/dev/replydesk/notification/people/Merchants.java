package dev.replydesk.notification.people;

import dev.replydesk.chassis.store.Stores;
import dev.replydesk.notification.people.domain.Merchant;
import org.springframework.stereotype.Repository;

/** The merchants, each under its own id. */
@Repository
class Merchants extends Copies<Merchant> {

    Merchants(Stores stores) {
        super(stores, "merchants", Merchant.class);
    }
}
