package dev.replydesk.gateway.bootstrap;

import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.gateway.bootstrap.domain.Installation;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The one marker document; it is older than every merchant and belongs to none. */
@Component
class Installations extends MerchantStore<Installation> {
    private static final MerchantId NOBODY = new MerchantId("-");

    Installations(Stores stores) {
        super(stores, "installation", Installation.class);
    }

    Mono<Installation> current() {
        return find(NOBODY, Installation.ID);
    }

    /** True for the one gateway whose marker it became. */
    Mono<Boolean> tryFirst(Installation mine) {
        return insert(NOBODY, mine).thenReturn(true).onErrorReturn(AlreadyStored.class, false);
    }

    /** Changes the marker if it is still that of this claim and unfinished, and gives it back as it is now. */
    Mono<Installation> change(String claim, UnaryOperator<Installation> change) {
        return update(NOBODY, Installation.ID,
                now -> now.claim().equals(claim) && !now.done() ? change.apply(now) : now);
    }
}
