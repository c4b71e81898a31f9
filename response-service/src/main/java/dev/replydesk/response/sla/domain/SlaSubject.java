package dev.replydesk.response.sla.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the conditions of a policy look at; small, so that a preview can group a whole queue by it. The mood is known
 * only once a person has said so.
 */
public record SlaSubject(@Nullable Integer rating, String shopId, String marketplace, @Nullable String language,
        Verdict verdict, int repeatCount, List<String> painPoints, @Nullable String productId,
        @Nullable CustomerTier tier, @Nullable Integer mood) {

    /** The same once somebody has said in which mood the customer is. */
    public SlaSubject in(@Nullable Integer known) {
        return new SlaSubject(rating, shopId, marketplace, language, verdict, repeatCount, painPoints, productId, tier,
                known);
    }
}
