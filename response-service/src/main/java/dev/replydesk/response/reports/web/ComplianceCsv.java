package dev.replydesk.response.reports.web;

import dev.replydesk.response.api.model.ComplianceDto;
import dev.replydesk.response.api.model.ComplianceReportDto;
import dev.replydesk.response.api.model.ComplianceRowDto;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractEncoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;

/** Writes the report as a table for spreadsheets (RFC 4180), in which no name can become a formula. */
final class ComplianceCsv extends AbstractEncoder<ComplianceReportDto> {
    private static final MimeType CSV = new MimeType("text", "csv", StandardCharsets.UTF_8);
    private static final String HEAD = "%s,cases,met,missed,overdue,running,paused,exempt,removed,backlog,compliance,"
            + "unanswered_share,reply_time_p50_s,reply_time_p90_s,reply_time_p95_s\r\n";

    ComplianceCsv() {
        super(CSV, new MimeType("text", "csv"));
    }

    @Override
    public boolean canEncode(ResolvableType type, @Nullable MimeType mimeType) {
        return mimeType != null && super.canEncode(type, mimeType)
                && ComplianceReportDto.class.isAssignableFrom(type.toClass());
    }

    @Override
    public Flux<DataBuffer> encode(Publisher<? extends ComplianceReportDto> reports, DataBufferFactory buffers,
            ResolvableType type, @Nullable MimeType mimeType, @Nullable Map<String, Object> hints) {
        return Flux.from(reports).map(r -> encodeValue(r, buffers, type, mimeType, hints));
    }

    @Override
    public DataBuffer encodeValue(ComplianceReportDto report, DataBufferFactory buffers, ResolvableType type,
            @Nullable MimeType mimeType, @Nullable Map<String, Object> hints) {
        return buffers.wrap(text(report).getBytes(StandardCharsets.UTF_8));
    }

    static String text(ComplianceReportDto report) {
        var rows = report.getRows().stream().map(ComplianceCsv::row);
        return HEAD.formatted(report.getBy().getValue())
                + Stream.concat(rows, Stream.of(line("total", report.getTotal()))).collect(Collectors.joining());
    }

    private static String row(ComplianceRowDto row) {
        return line(row.getName(), row.getNumbers());
    }

    private static String line(String name, ComplianceDto c) {
        return Stream
                .of(cell(name), c.getCases(), c.getMet(), c.getMissed(), c.getOverdue(), c.getRunning(), c.getPaused(),
                        c.getExempt(), c.getRemoved(), c.getBacklog(), text(c.getCompliance()),
                        text(c.getUnansweredShare()),
                        text(c.getReplyTimeP50()), text(c.getReplyTimeP90()), text(c.getReplyTimeP95()))
                .map(String::valueOf)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** A quote in front of what a spreadsheet would calculate; quotes around all that are names. */
    private static String cell(String name) {
        var harmless = !name.isEmpty() && "=+-@\t\r".indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
