package dev.replydesk.chassis.store;

import com.mongodb.client.model.UpdateOneModel;
import dev.replydesk.chassis.outbox.OutboxWriter;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Replaces an aggregate but keeps the events in its document that others may be taking out at the same moment. */
final class Replacement {
    private Replacement() {
    }

    static List<Bson> pipeline(Document next) {
        var added = next.getOrDefault(OutboxWriter.FIELD, List.of());
        var waiting = new Document("$ifNull", List.of("$" + OutboxWriter.FIELD, List.of()));
        var kept = new Document(OutboxWriter.FIELD, new Document("$concatArrays", List.of(waiting, literal(added))));
        return List.of(new Document("$replaceWith", new Document("$mergeObjects", List.of(literal(next), kept))));
    }

    static UpdateOneModel<Document> model(Versioned<?> seen, Document next) {
        return new UpdateOneModel<>(Envelope.filter(seen), pipeline(next));
    }

    private static Document literal(Object value) {
        return new Document("$literal", value);
    }
}
