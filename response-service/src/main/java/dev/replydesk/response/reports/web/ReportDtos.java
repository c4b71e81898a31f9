package dev.replydesk.response.reports.web;

import dev.replydesk.response.api.model.ComplianceDto;
import dev.replydesk.response.api.model.ComplianceReportDto;
import dev.replydesk.response.api.model.ComplianceRowDto;
import dev.replydesk.response.api.model.ReportRowsDto;
import dev.replydesk.response.reports.ComplianceReport;
import dev.replydesk.response.reports.ComplianceReport.By;
import dev.replydesk.response.reports.domain.Compliance;
import java.time.Duration;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Reports on the way out. */
final class ReportDtos {
    private static final double DIGITS = 10_000;

    private ReportDtos() {
    }

    static ComplianceReportDto compliance(ComplianceReport report) {
        var span = report.span();
        return new ComplianceReportDto(span.from(), span.to(), span.zone().getId(),
                report.by() == By.SHOP ? ReportRowsDto.SHOP : ReportRowsDto.DAY, compliance(report.total()),
                report.rows().stream().map(ReportDtos::row).toList());
    }

    private static ComplianceRowDto row(ComplianceReport.Row row) {
        return new ComplianceRowDto(row.name(), compliance(row.compliance()))
                .shopId(row.shopId().isEmpty() ? null : row.shopId());
    }

    private static ComplianceDto compliance(Compliance c) {
        return new ComplianceDto(c.cases(), c.met(), c.missed(), c.overdue(), c.running(), c.paused(), c.exempt(),
                c.removed(),
                c.backlog()).compliance(share(c.kept())).unansweredShare(share(c.unanswered()))
                .replyTimeP50(seconds(c, 0.5)).replyTimeP90(seconds(c, 0.9)).replyTimeP95(seconds(c, 0.95));
    }

    private static @Nullable Double share(OptionalDouble share) {
        return share.isEmpty() ? null : Math.round(share.getAsDouble() * DIGITS) / DIGITS;
    }

    private static @Nullable Long seconds(Compliance c, double share) {
        return c.replyTimes().within(share).map(Duration::toSeconds).orElse(null);
    }
}
