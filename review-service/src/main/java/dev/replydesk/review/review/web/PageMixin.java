package dev.replydesk.review.review.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.replydesk.review.api.model.QuarantinePageDto;
import dev.replydesk.review.api.model.ReviewPageDto;
import dev.replydesk.review.api.model.ShopPageDto;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonMixin;

/** The last page says that it is the last: its cursor is null and not merely absent. */
@JacksonMixin({QuarantinePageDto.class, ReviewPageDto.class, ShopPageDto.class})
interface PageMixin {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Nullable
    String getNextCursor();
}
