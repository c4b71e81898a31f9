package dev.replydesk.response.cases;

import com.mongodb.client.model.changestream.ChangeStreamDocument;
import com.mongodb.client.model.changestream.OperationType;
import dev.replydesk.chassis.tenant.MerchantId;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One change that a page must draw; {@code drawn} is false where somebody only wrote on. */
record SeenChange(MerchantId merchant, CaseDocument document, boolean drawn) {
    private static final String SHOWN = "shown";
    private static final String PULSE = "pulse";

    /** Writes that only move timers or take out sent events never leave the server. */
    static final List<Document> PIPELINE = List.of(new Document("$match", new Document("$or",
            List.of(new Document("operationType", new Document("$in", List.of("insert", "replace"))), updated(SHOWN),
                    updated(PULSE)))));

    static @Nullable SeenChange of(ChangeStreamDocument<Document> change, Function<Document, CaseDocument> reader) {
        var stored = change.getFullDocument();
        return stored == null
                ? null
                : new SeenChange(new MerchantId(stored.getString("merchantId")), reader.apply(stored), isDrawn(change));
    }

    private static boolean isDrawn(ChangeStreamDocument<Document> change) {
        var update = change.getUpdateDescription();
        return change.getOperationType() != OperationType.UPDATE || update == null || update.getUpdatedFields() == null
                || update.getUpdatedFields().containsKey(SHOWN);
    }

    private static Document updated(String field) {
        return new Document("updateDescription.updatedFields." + field, new Document("$exists", true));
    }
}
