package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.PauseReason;
import java.util.List;
import java.util.Objects;

/** The policy a case was opened under and keeps, whatever is edited later. */
public record PolicyRef(String id, String name, long version, boolean requiresApproval,
        List<PauseReason> pauseReasons) {
    public PolicyRef {
        pauseReasons = List.copyOf(Objects.requireNonNullElse(pauseReasons, List.of()));
    }
}
