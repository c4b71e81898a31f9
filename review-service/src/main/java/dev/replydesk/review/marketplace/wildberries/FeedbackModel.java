package dev.replydesk.review.marketplace.wildberries;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A review as Wildberries writes it: only what we read, everything may be absent, unknown fields and values pass. */
record FeedbackModel(@Nullable String id, @Nullable String text, @Nullable String pros, @Nullable String cons,
        @Nullable String productValuation, @Nullable String createdDate, @Nullable AnswerModel answer,
        @Nullable ProductModel productDetails, @Nullable List<PhotoModel> photoLinks, @Nullable VideoModel video,
        @Nullable String userName, @Nullable String lastOrderShkId, @Nullable String parentFeedbackId) {

    /** Our reply beside it; {@code state} is none, wbRu (shown), reviewRequired (being checked) or rejected. */
    record AnswerModel(@Nullable String text, @Nullable String state) {}

    record ProductModel(@Nullable String nmId, @Nullable String productName) {}

    record PhotoModel(@Nullable String fullSize) {}

    record VideoModel(@Nullable String link) {}
}
