package dev.replydesk.response.cases.web;

import dev.replydesk.response.api.model.ReapplicationChoiceDto;
import dev.replydesk.response.api.model.ReapplicationDto;
import dev.replydesk.response.api.model.ReapplicationNumbersDto;
import dev.replydesk.response.api.model.ReapplicationPreviewDto;
import dev.replydesk.response.api.model.ReapplicationRowDto;
import dev.replydesk.response.cases.ReapplyService;
import dev.replydesk.response.cases.domain.reapply.ReapplyRow;
import dev.replydesk.response.cases.domain.reapply.ReapplyRun;
import dev.replydesk.response.cases.domain.reapply.ReapplyTally;
import dev.replydesk.response.sla.domain.ReapplyChoice;
import java.util.function.ToLongFunction;

/** Policies applied to open cases, in the words of the contract. */
final class ReapplicationDtos {
    private ReapplicationDtos() {
    }

    static ReapplyChoice choice(ReapplicationChoiceDto choice) {
        return ReapplyChoice.valueOf(choice.getValue());
    }

    static ReapplicationPreviewDto preview(ReapplyService.Preview preview) {
        return new ReapplicationPreviewDto(preview.version(), numbers(preview.tally()));
    }

    static ReapplicationDto run(ReapplyRun r) {
        return new ReapplicationDto().id(r.id()).choice(ReapplicationChoiceDto.fromValue(r.choice().name()))
                .policyVersion(r.policyVersion()).policyId(r.scope().policyId()).shopId(r.scope().shopId())
                .startedBy(SummaryDtos.actor(r.startedBy())).startedAt(r.startedAt()).finishedAt(r.finishedAt())
                .stoppedBy(SummaryDtos.actor(r.stoppedBy())).total(r.total())
                .done(r.tally().cases()).numbers(numbers(r.tally()));
    }

    private static ReapplicationNumbersDto numbers(ReapplyTally t) {
        return new ReapplicationNumbersDto().cases(t.cases()).changed(sum(t, ReapplyRow::changed))
                .unchanged(sum(t, ReapplyRow::unchanged)).backlog(t.backlog()).paused(t.paused())
                .replyLeaves(t.replyLeaves()).gone(t.gone())
                .policies(t.rows().stream().map(ReapplicationDtos::row).toList());
    }

    private static long sum(ReapplyTally tally, ToLongFunction<ReapplyRow> of) {
        return tally.rows().stream().mapToLong(of).sum();
    }

    private static ReapplicationRowDto row(ReapplyRow r) {
        return new ReapplicationRowDto().name(r.policy()).changed(r.changed()).earlier(r.earlier()).later(r.later())
                .atRisk(r.atRisk()).overdue(r.overdue()).missedBefore(r.missedBefore()).unchanged(r.unchanged());
    }
}
