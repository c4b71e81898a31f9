package dev.replydesk.response.reports;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.response.cases.CohortCount;
import dev.replydesk.response.cases.CohortService;
import dev.replydesk.response.cases.Fate;
import dev.replydesk.response.reports.domain.Compliance;
import dev.replydesk.response.reports.domain.ReplyTimes;
import dev.replydesk.response.shops.ShopCopy;
import dev.replydesk.response.shops.ShopService;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Makes reports of what the cases say at this moment; nothing is stored that could be out of date. */
@Service
public class ReportService {
    private static final int MOST_DAYS = 366;

    private final CohortService cohorts;
    private final ShopService shops;

    ReportService(CohortService cohorts, ShopService shops) {
        this.cohorts = cohorts;
        this.shops = shops;
    }

    /** How promises were kept, by day or by shop. */
    public Mono<ComplianceReport> compliance(CohortService.Span span, ComplianceReport.By by) {
        return Mono.defer(() -> {
            check(span);
            return Mono.zip(cohorts.count(span).collectList(), names(),
                    (counts, names) -> report(span, by, counts, names));
        });
    }

    private Mono<Map<String, ShopCopy>> names() {
        return Principals.current().flatMap(caller -> shops.of(caller.merchant()));
    }

    private static ComplianceReport report(CohortService.Span span, ComplianceReport.By by, List<CohortCount> counts,
            Map<String, ShopCopy> names) {
        var groups = counts.stream().collect(Collectors.groupingBy(key(by, names), TreeMap::new, Collectors.toList()));
        var rows = groups.entrySet().stream()
                .map(g -> new ComplianceReport.Row(g.getKey().name(), g.getKey().shopId(), compliance(g.getValue())))
                .toList();
        return new ComplianceReport(span, by, compliance(counts), rows);
    }

    private static Function<CohortCount, ComplianceReport.Key> key(ComplianceReport.By by,
            Map<String, ShopCopy> names) {
        return switch (by) {
            case DAY -> c -> new ComplianceReport.Key(c.day().toString(), "");
            case SHOP -> c -> new ComplianceReport.Key(
                    names.containsKey(c.shopId()) ? names.get(c.shopId()).name() : c.shopId(), c.shopId());
        };
    }

    private static Compliance compliance(Collection<CohortCount> counts) {
        var buckets = counts.stream().filter(c -> c.bucket() >= 0)
                .collect(Collectors.groupingBy(CohortCount::bucket, Collectors.summingLong(CohortCount::cases)));
        return new Compliance(of(counts, Fate.MET), of(counts, Fate.MISSED), of(counts, Fate.OVERDUE),
                of(counts, Fate.RUNNING), of(counts, Fate.PAUSED), of(counts, Fate.EXEMPT), of(counts, Fate.REMOVED),
                of(counts, Fate.BACKLOG),
                new ReplyTimes(CohortService.BUCKET, buckets));
    }

    private static long of(Collection<CohortCount> counts, Fate fate) {
        return counts.stream().filter(c -> c.fate() == fate).mapToLong(CohortCount::cases).sum();
    }

    private static void check(CohortService.Span span) {
        if (span.to().isBefore(span.from())) {
            throw ProblemException.invalid("to", "must not be before from");
        }
        if (ChronoUnit.DAYS.between(span.from(), span.to()) >= MOST_DAYS) {
            throw ProblemException.invalid("from", "must be at most " + MOST_DAYS + " days before the end");
        }
    }
}
