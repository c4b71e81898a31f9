package dev.replydesk.response.cases.domain.reapply;

import dev.replydesk.response.cases.domain.ApplyPolicy;
import dev.replydesk.response.cases.domain.LeftAlone;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.sla.domain.PolicySet;
import dev.replydesk.response.sla.domain.SlaPolicy;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What policies did to cases, or would do, one row for each of them in their order. It is told by the cases themselves,
 * so whoever looks at one twice counts the same.
 */
public record ReapplyTally(List<ReapplyRow> rows, long backlog, long paused, long replyLeaves, long gone) {
    public ReapplyTally {
        rows = List.copyOf(rows);
    }

    public static ReapplyTally none(PolicySet set) {
        return new ReapplyTally(set.policies().stream().map(SlaPolicy::name).map(ReapplyRow::none).toList(), 0, 0, 0,
                0);
    }

    /** Of cases as they stand after the run looked at them. */
    public ReapplyTally plus(String runId, Collection<ResponseCase> after) {
        var sum = this;
        for (var c : after) {
            sum = sum.plus(runId, c);
        }
        return sum;
    }

    /** All cases that were looked at. */
    public long cases() {
        return rows.stream().mapToLong(r -> r.changed() + r.unchanged()).sum() + backlog + paused + replyLeaves + gone;
    }

    private ReapplyTally plus(String runId, ResponseCase c) {
        var applied = ApplyPolicy.appliedBy(runId, c);
        return applied.isPresent()
                ? row(c.policy().name(), r -> r.with(Objects.requireNonNull(applied.get().step()), c.clock().warnAt()))
                : LeftAlone.of(c).map(this::plus).orElseGet(() -> row(c.policy().name(), ReapplyRow::withUnchanged));
    }

    private ReapplyTally plus(LeftAlone why) {
        return switch (why) {
            case BACKLOG -> new ReapplyTally(rows, backlog + 1, paused, replyLeaves, gone);
            case PAUSED -> new ReapplyTally(rows, backlog, paused + 1, replyLeaves, gone);
            case REPLY_LEAVES -> new ReapplyTally(rows, backlog, paused, replyLeaves + 1, gone);
            case DONE -> new ReapplyTally(rows, backlog, paused, replyLeaves, gone + 1);
        };
    }

    private ReapplyTally row(String policy, UnaryOperator<ReapplyRow> change) {
        var at = IntStream.range(0, rows.size()).filter(i -> rows.get(i).policy().equals(policy)).findFirst()
                .orElse(rows.size() - 1);
        return new ReapplyTally(
                IntStream.range(0, rows.size()).mapToObj(i -> i == at ? change.apply(rows.get(i)) : rows.get(i))
                        .toList(),
                backlog, paused, replyLeaves, gone);
    }
}
