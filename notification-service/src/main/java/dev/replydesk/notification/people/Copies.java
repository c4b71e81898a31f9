package dev.replydesk.notification.people;

import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.people.domain.Copy;
import reactor.core.publisher.Mono;

/** Keeps the newest copy, whatever order the events come in and however often. */
abstract class Copies<T extends Copy> extends MerchantStore<T> {

    Copies(Stores stores, String collection, Class<T> type) {
        super(stores, collection, type);
    }

    Mono<T> keep(MerchantId merchant, T copy) {
        var renew = renew(merchant, copy);
        return renew.switchIfEmpty(insert(merchant, copy)).onErrorResume(AlreadyStored.class, _ -> renew);
    }

    private Mono<T> renew(MerchantId merchant, T copy) {
        return update(merchant, copy.id(), known -> known.sequence() < copy.sequence() ? copy : known);
    }
}
