package dev.replydesk.response.cases;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.response.sla.OpenCases;
import dev.replydesk.response.sla.domain.CustomerTier;
import dev.replydesk.response.sla.domain.SlaSubject;
import dev.replydesk.response.sla.domain.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Groups the open cases by what policies look at, so that a preview never reads them one by one. */
@Component
class CaseCensus implements OpenCases {
    /** Fine enough for every deadline, and of a busy shop's cases many begin in one minute. */
    private static final Document MINUTE = new Document("$dateTrunc",
            new Document("date", "$value.clock.startedAt").append("unit", "minute"));

    private final Cases cases;

    CaseCensus(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Flux<Group> grouped(MerchantId merchant) {
        var open = new Document("merchantId", merchant.value()).append("open", true);
        var by = new Document("rating", "$value.review.rating").append("shop", "$shopId")
                .append("marketplace", "$value.shop.marketplace").append("language", "$value.review.language")
                .append("verdict", "$value.review.verdict").append("repeats", "$value.repeatCount")
                .append("painPoints", "$value.review.painPoints")
                .append("product", "$value.review.productId").append("tier", "$value.review.customerTier")
                .append("recognised", new Document("$gt", Arrays.asList("$customerId", null)))
                .append("mood", "$value.desk.mood").append("startedAt", MINUTE)
                .append("runs", new Document("$eq", List.of("$lane", CaseDocument.RUNNING)));
        return cases.aggregate(List.of(new Document("$match", open), Cases.group(by))).map(CaseCensus::group);
    }

    private static Group group(Document row) {
        var by = row.get("_id", Document.class);
        var tier = by.getString("tier");
        var repeats = Objects.requireNonNullElse(by.getInteger("repeats"), 0);
        var subject = new SlaSubject(by.getInteger("rating"), by.getString("shop"), by.getString("marketplace"),
                by.getString("language"), Verdict.valueOf(by.getString("verdict")),
                repeats,
                by.getList("painPoints", String.class, List.of()), by.getString("product"),
                CustomerTier.of(tier == null ? null : CustomerTier.valueOf(tier), by.getBoolean("recognised"), repeats),
                by.getInteger("mood"));
        return new Group(subject, by.getDate("startedAt").toInstant(), by.getBoolean("runs"), row.getInteger("n"));
    }
}
