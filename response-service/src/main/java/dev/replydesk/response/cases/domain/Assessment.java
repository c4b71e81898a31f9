package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.PolicySet;
import dev.replydesk.response.sla.domain.SlaSubject;
import java.time.Instant;
import java.util.List;

/**
 * A review as it was judged, with all that is needed to decide what we owe for it. {@code history}: it came in an
 * import of old reviews.
 */
public record Assessment(String merchantId, String firstCaseId, ReviewCopy review, ShopRef shop, List<String> teamIds,
        Instant enforceFrom, PolicySet policies, int repeatCount, boolean history) {

    public Assessment(String merchantId, String firstCaseId, ReviewCopy review, ShopRef shop, List<String> teamIds,
            Instant enforceFrom, PolicySet policies, int repeatCount) {
        this(merchantId, firstCaseId, review, shop, teamIds, enforceFrom, policies, repeatCount, false);
    }

    SlaSubject subject() {
        return new SlaSubject(review.rating(), shop.id(), shop.marketplace(), review.language(), review.verdict(),
                repeatCount);
    }
}
