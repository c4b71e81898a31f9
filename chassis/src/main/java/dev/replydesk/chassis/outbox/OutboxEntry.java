package dev.replydesk.chassis.outbox;

import java.time.Instant;
import java.util.Objects;
import org.bson.BsonBinary;
import org.bson.BsonWriter;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * An event as it waits inside its aggregate's document, its JSON made once, when it was written; {@code request} names
 * the request that the write was made for, if there was one.
 */
public record OutboxEntry(String id, String type, String destination, long sequence, Instant at, Instant due,
        int tries, @Nullable String parked, @Nullable String request, byte[] data) {

    void write(BsonWriter writer) {
        writer.writeStartDocument();
        writer.writeString("id", id);
        writer.writeString("type", type);
        writer.writeString("to", destination);
        writer.writeInt64("seq", sequence);
        writer.writeDateTime("at", at.toEpochMilli());
        writer.writeDateTime("due", due.toEpochMilli());
        writer.writeInt32("tries", tries);
        if (request != null) {
            writer.writeString("request", request);
        }
        writer.writeBinaryData("data", new BsonBinary(data));
        writer.writeEndDocument();
    }

    static OutboxEntry of(Document entry) {
        var at = entry.getDate("at").toInstant();
        var due = entry.getDate("due");
        return new OutboxEntry(entry.getString("id"), entry.getString("type"), entry.getString("to"),
                Objects.requireNonNull(entry.getLong("seq")), at, due == null ? Instant.MAX : due.toInstant(),
                entry.getInteger("tries", 0), entry.getString("parked"), entry.getString("request"),
                entry.get("data", Binary.class).getData());
    }
}
