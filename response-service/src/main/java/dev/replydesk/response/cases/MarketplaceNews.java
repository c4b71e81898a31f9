package dev.replydesk.response.cases;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.response.cases.domain.Assessment;
import dev.replydesk.response.cases.domain.Hear;
import dev.replydesk.response.cases.domain.HistoryType;
import dev.replydesk.response.cases.domain.Obligations;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.shops.ShopCopy;
import dev.replydesk.response.shops.ShopService;
import dev.replydesk.response.sla.PolicyService;
import dev.replydesk.response.sla.domain.PolicyHistory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Moves cases on what the marketplace did with their replies. */
@Service
public class MarketplaceNews {
    private final Cases cases;
    private final ShopService shops;
    private final PolicyService policies;
    private final RuleJudges judges;
    private final Clock clock;

    MarketplaceNews(Cases cases, ShopService shops, PolicyService policies, RuleJudges judges, Clock clock) {
        this.cases = cases;
        this.shops = shops;
        this.policies = policies;
        this.judges = judges;
        this.clock = clock;
    }

    /** The case as it is then; empty when there is none with that id. */
    public Mono<ResponseCase> hear(MerchantId merchant, String caseId, Hear news) {
        return cases.change(merchant, caseId, news);
    }

    /** The duty of a vanished reply stays done, and the next one begins when it was seen to be gone. */
    public Mono<ResponseCase> vanished(MerchantId merchant, String caseId, Hear news, Instant seenAt) {
        return hear(merchant, caseId, news).flatMap(c -> isGone(c, news.replyId())
                ? again(merchant, c, seenAt).thenReturn(c)
                : Mono.just(c));
    }

    private static boolean isGone(ResponseCase c, String replyId) {
        return c.history().stream()
                .anyMatch(e -> e.type() == HistoryType.VANISHED && replyId.equals(e.subject()));
    }

    private Mono<Void> again(MerchantId merchant, ResponseCase c, Instant seenAt) {
        return cases.lastOf(merchant, c.review().reviewId()).filter(last -> last.id().equals(c.id()))
                .flatMap(last -> Mono.zip(shops.of(merchant).mapNotNull(all -> all.get(c.shop().id())),
                        policies.history(merchant), (shop, all) -> again(merchant, last, shop, all, seenAt)))
                .flatMap(next -> cases.open(merchant, List.of(next))).then();
    }

    private ResponseCase again(MerchantId merchant, ResponseCase last, ShopCopy shop, PolicyHistory policies,
            Instant seenAt) {
        var assessment = new Assessment(merchant.value(), last.id(), last.review(), last.shop(), shop.teamIds(),
                shop.enforceFrom(), policies, last.repeatCount(), shop.replyWindow(), false, false);
        return new Obligations(n -> Ids.hash("case_", last.review().reviewId(), String.valueOf(n)),
                judges.knowing(Map.of(shop.id(), shop)))
                .again(last, assessment, seenAt, clock.instant());
    }
}
