package dev.replydesk.response.cases.web;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.replydesk.response.api.model.CaseSummaryDto;
import tools.jackson.databind.util.RawValue;

/** A row of the queue that was written before: it goes out as the same JSON again. */
final class QueueRow extends CaseSummaryDto {
    private final RawValue json;

    QueueRow(RawValue json) {
        this.json = json;
    }

    @JsonValue
    RawValue json() {
        return json;
    }
}
