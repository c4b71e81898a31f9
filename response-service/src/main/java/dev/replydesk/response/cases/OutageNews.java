package dev.replydesk.response.cases;

import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.response.cases.domain.Actor;
import dev.replydesk.response.cases.domain.FailureRun;
import dev.replydesk.response.cases.domain.Outage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Takes from connectors that the marketplace of a shop is out, and that it is back; as often as it comes. */
@Service
public class OutageNews {
    private static final Actor CONNECTOR = new Actor("service:review-service", "Connector");
    /** Who report the same at the same moment. */
    private static final int OTHERS = 3;
    private final Outages outages;

    OutageNews(Outages outages) {
        this.outages = outages;
    }

    /** Done when it completes with true; false while the end of an earlier run is not here yet. */
    public Mono<Boolean> hear(MerchantId merchant, FailureRun run, @Nullable String reason) {
        return outages.since(merchant, run.shopId(), run.since()).collectList()
                .flatMap(known -> run.isAheadOf(known)
                        ? Mono.just(false)
                        : take(merchant, run, reason, known).thenReturn(true))
                .retryWhen(Retry.max(OTHERS).filter(AlreadyStored.class::isInstance));
    }

    private Mono<Outage> take(MerchantId merchant, FailureRun run, @Nullable String reason, List<Outage> known) {
        if (run.isKnownFrom(known)) {
            return Mono.justOrEmpty(run.ends(known)).flatMap(lasting -> outages.update(merchant, lasting.id(),
                    o -> run.back() == null ? o : o.ended(CONNECTOR, run.back())));
        }
        var id = Ids.hash("out_", merchant.value(), run.shopId(), run.since().toString());
        return outages.insert(merchant, run.outage(id, CONNECTOR, reason));
    }
}
