package dev.replydesk.response.cases;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.response.cases.domain.Hear;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Knows how far replies have come that were handed over. */
public interface MarketplaceStandings {

    /** By the reply's id, with what tells it, if there is something to tell; those never handed over are left out. */
    Mono<Map<String, Optional<Hear>>> of(MerchantId merchant, Collection<String> replyIds);
}
