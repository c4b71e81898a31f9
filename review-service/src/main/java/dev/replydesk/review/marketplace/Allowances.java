package dev.replydesk.review.marketplace;

import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.review.marketplace.domain.Allowance;
import org.springframework.stereotype.Component;

/** The budgets of all accounts in MongoDB, so that all instances together keep to them. */
@Component
class Allowances extends MerchantStore<Allowance> {
    Allowances(Stores stores) {
        super(stores, "allowances", Allowance.class);
    }
}
