package dev.replydesk.response.sla;

import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One book for each merchant that ever wrote one; it has the merchant's own id. */
@Component
class PolicyBooks extends MerchantStore<PolicyBook> {
    PolicyBooks(Stores stores) {
        super(stores, "policies", PolicyBook.class);
    }

    Mono<PolicyBook> current(MerchantId merchant) {
        return find(merchant, merchant.value()).defaultIfEmpty(PolicyBook.builtIn(merchant.value()));
    }

    /** The first version is an insert, so two first writers cannot both win. */
    Mono<PolicyBook> change(MerchantId merchant, UnaryOperator<PolicyBook> change) {
        return update(merchant, merchant.value(), change).switchIfEmpty(Mono.defer(() -> insert(merchant,
                change.apply(PolicyBook.builtIn(merchant.value())))
                .onErrorResume(AlreadyStored.class, e -> update(merchant, merchant.value(), change))));
    }
}
