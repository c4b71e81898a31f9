package dev.replydesk.response.cases;

import dev.replydesk.chassis.store.SeenWrite;
import dev.replydesk.chassis.tenant.MerchantId;
import java.util.List;
import org.bson.Document;

/** One change that a page must draw; {@code drawn} is false where somebody only wrote on. */
record SeenChange(MerchantId merchant, CaseDocument document, boolean drawn) {
    private static final String SHOWN = "shown";
    private static final String PULSE = "pulse";

    /** Writes that only move timers or take out sent events never leave the server. */
    static final List<Document> PIPELINE = List.of(new Document("$match", new Document("$or",
            List.of(new Document("operationType", new Document("$in", List.of("insert", "replace"))), updated(SHOWN),
                    updated(PULSE)))));

    static SeenChange of(SeenWrite<CaseDocument> write) {
        return new SeenChange(write.after().merchantId(), write.after().value(),
                write.whole() || write.fields().contains(SHOWN));
    }

    private static Document updated(String field) {
        return new Document("updateDescription.updatedFields." + field, new Document("$exists", true));
    }
}
