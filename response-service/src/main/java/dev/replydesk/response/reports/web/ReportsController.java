package dev.replydesk.response.reports.web;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.response.api.ReportsApi;
import dev.replydesk.response.api.model.ComplianceReportDto;
import dev.replydesk.response.api.model.ReportRowsDto;
import dev.replydesk.response.cases.CohortService;
import dev.replydesk.response.reports.ComplianceReport.By;
import dev.replydesk.response.reports.ReportService;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers reports; as CSV where the caller accepts that ({@link ComplianceCsv}). */
@RestController
class ReportsController implements ReportsApi {
    private static final int USUAL_DAYS = 30;

    private final ReportService reports;
    private final Clock clock;

    ReportsController(ReportService reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public Mono<ResponseEntity<ComplianceReportDto>> getCompliance(@Nullable LocalDate from, @Nullable LocalDate to,
            @Nullable String zone, @Nullable String shop, @Nullable ReportRowsDto by, ServerWebExchange exchange) {
        var where = zone(zone);
        var last = Objects.requireNonNullElseGet(to, () -> LocalDate.now(clock.withZone(where)));
        var first = Objects.requireNonNullElseGet(from, () -> last.minusDays(USUAL_DAYS - 1));
        return reports.compliance(new CohortService.Span(first, last, where, shop),
                by == ReportRowsDto.SHOP ? By.SHOP : By.DAY).map(ReportDtos::compliance).map(ResponseEntity::ok);
    }

    private static ZoneId zone(@Nullable String name) {
        try {
            return name == null ? ZoneId.of("UTC") : ZoneId.of(name);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("zone", "is no time zone; write one such as Asia/Shanghai or Europe/Berlin");
        }
    }
}
