package dev.replydesk.review.review;

import com.mongodb.client.model.Filters;
import dev.replydesk.review.detection.domain.VerdictState;
import dev.replydesk.review.shop.Visibility;
import dev.replydesk.review.shop.domain.Marketplace;
import java.time.Instant;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which reviews a list shows; what is null does not filter. The page begins after this instant and id. */
public record ReviewFilter(@Nullable String shopId, @Nullable Marketplace marketplace, @Nullable VerdictState verdict,
        @Nullable Integer rating, @Nullable String customerId, @Nullable Instant publishedAt, @Nullable String id) {

    static ReviewFilter ofCustomer(String customerId) {
        return new ReviewFilter(null, null, null, null, customerId, null, null);
    }

    Bson query(Visibility visibility) {
        var wanted = Stream.of(is("details.author.customerId", customerId), is("shop.marketplace", marketplace),
                is("assessment.verdict.state", verdict), is("assessment.rating", rating), shops(visibility),
                after(publishedAt, id)).flatMap(Stream::ofNullable).toList();
        return wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
    }

    private @Nullable Bson shops(Visibility visibility) {
        if (shopId == null && visibility instanceof Visibility.Only(var ids)) {
            return Filters.in("shop._id", ids);
        }
        return is("shop._id", shopId);
    }

    /** The range bounds the index; the alternative only cuts off what shares the last row's instant. */
    private static @Nullable Bson after(@Nullable Instant publishedAt, @Nullable String id) {
        if (publishedAt == null || id == null) {
            return null;
        }
        return Filters.and(Filters.lte("publishedAt", publishedAt),
                Filters.or(Filters.lt("publishedAt", publishedAt), Filters.lt("_id", id)));
    }

    private static @Nullable Bson is(String field, @Nullable Object value) {
        return value == null ? null : Filters.eq(field, value);
    }
}
