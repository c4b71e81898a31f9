package dev.replydesk.notification.delivery.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.replydesk.notification.api.model.DeliveryPageDto;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonMixin;

/** The last page says that it is the last, where other absent values are left out. */
@JacksonMixin(DeliveryPageDto.class)
interface DeliveryPageMixin {

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Nullable
    String getNextCursor();
}
