package dev.replydesk.chassis.store;

import dev.replydesk.chassis.outbox.OutboxWriter;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Replaces an aggregate but keeps the events in its document that others may be taking out at the same moment. */
final class Replacement {
    private Replacement() {
    }

    /** The events of the document itself are taken from it and put after those that wait. */
    static List<Bson> pipeline(BsonDocument next, List<BsonDocument> events) {
        var waiting = new Document("$ifNull", List.of("$" + OutboxWriter.FIELD, List.of()));
        var kept = new Document(OutboxWriter.FIELD, new Document("$concatArrays", List.of(waiting, literal(events))));
        return List.of(new Document("$replaceWith", new Document("$mergeObjects", List.of(literal(next), kept))));
    }

    private static Document literal(Object value) {
        return new Document("$literal", value);
    }
}
