package dev.replydesk.response.board;

import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.response.board.domain.Foretold;
import dev.replydesk.response.board.domain.MissWatch;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One watch for each merchant that was ever told of misses. */
@Component
class MissWatches extends MerchantStore<MissWatch> {
    MissWatches(Stores stores, Announcements<MissWatch> announcements) {
        super(stores, "missWatches", MissWatch.class, announcements);
    }

    /** Of several that say it at once the first is heard, and the others see that it is told. */
    Mono<MissWatch> tell(MerchantId merchant, Foretold next) {
        var id = Ids.hash("mws_", merchant.value());
        var again = update(merchant, id, watch -> watch.after(next));
        return again.switchIfEmpty(insert(merchant, new MissWatch(id, next)))
                .onErrorResume(AlreadyStored.class, _ -> again);
    }
}
