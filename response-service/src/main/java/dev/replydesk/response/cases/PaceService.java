package dev.replydesk.response.cases;

import com.mongodb.client.model.Filters;
import dev.replydesk.response.cases.domain.work.Deed;
import dev.replydesk.response.cases.domain.work.HourlyReplies;
import dev.replydesk.response.cases.domain.work.RecentReplies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;

/**
 * Who works, and how fast: the deeds that cases keep of their last worker and their reply, read from one index alone. A
 * case that changed hands knows only the last of them.
 */
@Service
public class PaceService {
    private final Cases cases;

    PaceService(Cases cases) {
        this.cases = cases;
    }

    /** The last deed of everybody who worked since then. */
    public Flux<Deed> active(Look look, Instant since) {
        var last = new Document("$group",
                new Document("_id", "$workedBy").append("at", new Document("$max", "$workedAt")));
        return cases.aggregate(List.of(worked(look, since, Filters.empty()), last))
                .map(d -> new Deed(d.getString("_id"), d.getDate("at").toInstant()));
    }

    /** The replies since then of everybody who submitted one. */
    public Flux<RecentReplies> replies(Look look, Instant since) {
        var sums = Cases.group("$repliedBy");
        sums.get("$group", Document.class).append("first", new Document("$min", "$repliedAt")).append("last",
                new Document("$max", "$repliedAt"));
        return cases.aggregate(List.of(worked(look, since, Filters.gte("repliedAt", since)), sums))
                .map(d -> new RecentReplies(d.getString("_id"), d.get("n", Number.class).longValue(),
                        d.getDate("first").toInstant(), d.getDate("last").toInstant()));
    }

    /** The same by hour of the clock (UTC). */
    public Flux<HourlyReplies> hourly(Look look, Instant since) {
        var hour = new Document("$dateTrunc", new Document("date", "$repliedAt").append("unit", "hour"));
        var by = new Document("by", "$repliedBy").append("hour", hour);
        return cases.aggregate(List.of(worked(look, since, Filters.gte("repliedAt", since)), Cases.group(by)))
                .map(PaceService::hour);
    }

    private static HourlyReplies hour(Document row) {
        var by = row.get("_id", Document.class);
        return new HourlyReplies(by.getString("by"), by.getDate("hour").toInstant(),
                row.get("n", Number.class).longValue());
    }

    /** Nobody replies without working, so the one range bounds the other. */
    private static Bson worked(Look look, Instant since, Bson more) {
        var all = new ArrayList<>(CaseCriteria.of(look.filter(), look.viewer(), look.at()));
        all.addAll(List.of(Filters.gte("workedAt", since), more));
        return Cases.match(look.viewer().merchant(), Filters.and(all));
    }
}
