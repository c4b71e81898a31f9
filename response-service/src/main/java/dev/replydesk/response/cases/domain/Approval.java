package dev.replydesk.response.cases.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The second pair of eyes on a reply, and what it decided. */
public record Approval(ApprovalState state, List<ApprovalReason> reasons, @Nullable String overrideReason,
        @Nullable Actor decidedBy, @Nullable Instant decidedAt, @Nullable String comment, List<String> falseAlarms,
        boolean selfSigned) {

    public Approval {
        reasons = List.copyOf(Objects.requireNonNullElse(reasons, List.of()));
        falseAlarms = List.copyOf(Objects.requireNonNullElse(falseAlarms, List.of()));
    }

    static Approval waiting(List<ApprovalReason> reasons, @Nullable String overrideReason) {
        return new Approval(ApprovalState.WAITING, reasons, overrideReason, null, null, null, List.of(), false);
    }

    Approval decided(ApprovalState outcome, Actor by, Instant at, @Nullable String why, boolean self) {
        return new Approval(outcome, reasons, overrideReason, by, at, why, falseAlarms, self);
    }

    Approval released(Actor by, Instant at, String why, List<String> rules, boolean self) {
        return new Approval(ApprovalState.RELEASED, reasons, overrideReason, by, at, why, rules, self);
    }
}
