package dev.replydesk.review.review;

import dev.replydesk.review.review.domain.VerdictState;
import dev.replydesk.review.shop.Visibility;
import dev.replydesk.review.shop.domain.Marketplace;
import java.time.Instant;
import java.util.stream.Stream;
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
        var criteria = Stream.of(is("details.author.customerId", customerId), is("shop.marketplace", marketplace),
                is("assessment.verdict.state", verdict), is("assessment.rating", rating), shops(visibility),
                after(publishedAt, id)).flatMap(Stream::ofNullable).toList();
        return criteria.isEmpty() ? new Query() : Query.query(new Criteria().andOperator(criteria));
    }

    private @Nullable Criteria shops(Visibility visibility) {
        if (shopId == null && visibility instanceof Visibility.Only(var ids)) {
            return Criteria.where("shop.id").in(ids);
        }
        return is("shop.id", shopId);
    }

    /** The range bounds the index; the alternative only cuts off what shares the last row's instant. */
    private static @Nullable Criteria after(@Nullable Instant publishedAt, @Nullable String id) {
        if (publishedAt == null || id == null) {
            return null;
        }
        return Criteria.where("publishedAt").lte(publishedAt).orOperator(Criteria.where("publishedAt").lt(publishedAt),
                Criteria.where("id").lt(id));
    }

    private static @Nullable Criteria is(String field, @Nullable Object value) {
        return value == null ? null : Criteria.where(field).is(value);
    }
}
