package dev.replydesk.review.review;

import dev.replydesk.review.review.domain.VerdictState;
import dev.replydesk.review.shop.Visibility;
import dev.replydesk.review.shop.domain.Marketplace;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Which reviews a list shows; what is null does not filter. The page begins after this instant and id. */
public record ReviewFilter(@Nullable String shopId, @Nullable Marketplace marketplace, @Nullable VerdictState verdict,
        @Nullable Integer rating, @Nullable String customerId, @Nullable Instant publishedAt, @Nullable String id) {

    static ReviewFilter ofCustomer(String customerId) {
        return new ReviewFilter(null, null, null, null, customerId, null, null);
    }

    Query query(Visibility visibility) {
        var query = new Query();
        is(query, "details.author.customerId", customerId);
        is(query, "shop.marketplace", marketplace);
        is(query, "assessment.verdict.state", verdict);
        is(query, "assessment.rating", rating);
        shops(query, visibility);
        if (publishedAt != null && id != null) {
            query.addCriteria(after(publishedAt, id));
        }
        return query;
    }

    private void shops(Query query, Visibility visibility) {
        if (shopId != null) {
            is(query, "shop.id", shopId);
        } else if (visibility instanceof Visibility.Only(var ids)) {
            query.addCriteria(Criteria.where("shop.id").in(ids));
        }
    }

    /** The range bounds the index; the alternative only cuts off what shares the last row's instant. */
    private static Criteria after(Instant publishedAt, String id) {
        return Criteria.where("publishedAt").lte(publishedAt).orOperator(Criteria.where("publishedAt").lt(publishedAt),
                Criteria.where("id").lt(id));
    }

    private static void is(Query query, String field, @Nullable Object value) {
        if (value != null) {
            query.addCriteria(Criteria.where(field).is(value));
        }
    }
}
