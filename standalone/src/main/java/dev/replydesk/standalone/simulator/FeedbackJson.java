package dev.replydesk.standalone.simulator;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A review as the contract writes it, every field there. */
record FeedbackJson(Entry entry, @Nullable String child, Instant now) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter MOSCOW = DateTimeFormatter.ISO_OFFSET_DATE_TIME
            .withZone(ZoneOffset.ofHours(3));

    ObjectNode node() {
        var f = entry.feedback();
        var node = JSON.createObjectNode().put("id", f.id()).put("text", f.text()).put("pros", f.pros())
                .put("cons", f.cons()).put("productValuation", f.stars())
                .put("createdDate", MOSCOW.format(f.createdAt())).put("userName", f.userName());
        node.put("state", entry.isAnsweredAt(now) ? "wbRu" : "none").put("wasViewed", false);
        node.set("answer", answer());
        node.set("productDetails", product());
        node.put("parentFeedbackId", f.parentId()).put("childFeedbackId", child);
        pictures(node);
        return rest(node);
    }

    private @Nullable ObjectNode answer() {
        var answer = entry.answer();
        return answer == null
                ? null
                : JSON.createObjectNode().put("text", answer.text()).put("state", answer.moderationAt(now).word())
                        .put("editable", answer.isEditableAt(now));
    }

    private ObjectNode product() {
        var f = entry.feedback();
        return JSON.createObjectNode().put("imtId", f.nmId() + 1).put("nmId", f.nmId())
                .put("productName", f.productName()).put("supplierArticle", "DEMO-" + f.nmId())
                .put("supplierName", "Demo").put("brandName", "Demo").put("size", "0");
    }

    private void pictures(ObjectNode node) {
        node.putNull("video").putNull("photoLinks");
        if (entry.feedback().photos() > 0) {
            var links = node.putArray("photoLinks");
            IntStream.rangeClosed(1, entry.feedback().photos()).mapToObj(this::picture).forEach(links::add);
        }
    }

    private ObjectNode picture(int number) {
        var address = "https://example.org/photos/%s-%d".formatted(entry.feedback().id(), number);
        return JSON.createObjectNode().put("fullSize", address + "-fs.webp").put("miniSize", address + "-ms.webp");
    }

    /** What the marketplace also says and Replydesk has no use for. */
    private ObjectNode rest(ObjectNode node) {
        var bought = MOSCOW.format(entry.feedback().createdAt().minusSeconds(604_800));
        return node.put("matchingSize", "").put("isAbleSupplierFeedbackValuation", false)
                .put("supplierFeedbackValuation", 0).put("isAbleSupplierProductValuation", false)
                .put("supplierProductValuation", 0).put("isAbleReturnProductOrders", false)
                .putNull("returnProductOrdersDate").putNull("bables").put("lastOrderShkId", entry.feedback().nmId())
                .put("lastOrderCreatedAt", bought).put("color", "").put("subjectId", 1).put("subjectName", "Demo");
    }
}
