package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.PauseReason;
import dev.replydesk.response.sla.domain.ServiceLevel;
import dev.replydesk.response.sla.domain.SlaPolicy;
import dev.replydesk.response.sla.domain.StageTargets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The policy a case was opened under, or put under since, and keeps whatever is edited later. */
public record PolicyRef(String id, String name, long version, boolean requiresApproval,
        List<PauseReason> pauseReasons, StageTargets stages, @Nullable ServiceLevel serviceLevel) {
    public PolicyRef {
        pauseReasons = List.copyOf(Objects.requireNonNullElse(pauseReasons, List.of()));
        stages = Objects.requireNonNullElse(stages, StageTargets.NONE);
    }

    /**
     * @param version
     *            of the list the policy stands in
     */
    public static PolicyRef of(SlaPolicy policy, long version) {
        return new PolicyRef(policy.id(), policy.name(), version, policy.requiresApproval(), policy.pauseReasons(),
                policy.stages(), policy.serviceLevel());
    }
}
