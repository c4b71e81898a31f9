package dev.replydesk.review.detection;

import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One book for each merchant that ever changed the settings; it has the merchant's own id. */
@Component
class DetectionBooks extends MerchantStore<DetectionBook> {
    DetectionBooks(Stores stores) {
        super(stores, "detection", DetectionBook.class);
    }

    Mono<DetectionBook> current(MerchantId merchant) {
        return find(merchant, merchant.value()).defaultIfEmpty(DetectionBook.builtIn(merchant.value()));
    }

    /** The first version is an insert, so two first writers cannot both win. */
    Mono<DetectionBook> change(MerchantId merchant, UnaryOperator<DetectionBook> change) {
        return update(merchant, merchant.value(), change).switchIfEmpty(Mono.defer(() -> insert(merchant,
                change.apply(DetectionBook.builtIn(merchant.value())))
                .onErrorResume(AlreadyStored.class, _ -> update(merchant, merchant.value(), change))));
    }
}
