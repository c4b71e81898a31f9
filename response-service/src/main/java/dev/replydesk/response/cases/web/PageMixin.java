package dev.replydesk.response.cases.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.replydesk.response.api.model.CasePageDto;
import dev.replydesk.response.api.model.ExemptionPageDto;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonMixin;

/** The last page says that it is the last: its cursor is null and not merely absent. */
@JacksonMixin({CasePageDto.class, ExemptionPageDto.class})
interface PageMixin {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Nullable
    String getNextCursor();
}
