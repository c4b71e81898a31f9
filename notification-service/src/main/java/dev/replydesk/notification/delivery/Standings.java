package dev.replydesk.notification.delivery;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.delivery.domain.Standing;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Who knows whether cases still need an answer. */
@FunctionalInterface
public interface Standings {

    /** The standings by case id, without those that are not known; fails where nobody can say. */
    Mono<Map<String, Standing>> of(MerchantId merchant, Collection<String> caseIds);
}
