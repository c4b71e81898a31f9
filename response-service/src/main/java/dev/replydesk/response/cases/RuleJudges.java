package dev.replydesk.response.cases;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.response.cases.domain.CourtesyJudge;
import dev.replydesk.response.courtesy.CourtesyService;
import dev.replydesk.response.shops.ShopCopy;
import dev.replydesk.response.shops.ShopService;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives the judge that knows what the shops have listed, as it is when a text is about to leave. */
@Component
class RuleJudges {
    private final CourtesyService courtesy;
    private final ShopService shops;

    RuleJudges(CourtesyService courtesy, ShopService shops) {
        this.courtesy = courtesy;
        this.shops = shops;
    }

    Mono<CourtesyJudge> of(MerchantId merchant) {
        return shops.of(merchant).map(this::knowing);
    }

    /** By the ids of these shops. */
    CourtesyJudge knowing(Map<String, ShopCopy> known) {
        return new RuleJudge(courtesy, known);
    }
}
