package dev.replydesk.notification.inapp.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.replydesk.notification.api.model.NotificationPageDto;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonMixin;

/** The last page says that it is the last, where other absent values are left out. */
@JacksonMixin(NotificationPageDto.class)
interface NotificationPageMixin {

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Nullable
    String getNextCursor();
}
