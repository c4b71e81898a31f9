package dev.replydesk.chassis.outbox;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** An event as it waits inside its aggregate's document, its JSON made once, when it was written. */
public record OutboxEntry(String id, String type, String destination, long sequence, Instant at, Instant due,
        int tries, @Nullable String parked, byte[] data) {

    Document toDocument() {
        return new Document("id", id).append("type", type).append("to", destination).append("seq", sequence).append(
                "at", Date.from(at)).append("due", Date.from(due)).append("tries", tries).append("data", new Binary(
                        data));
    }

    static OutboxEntry of(Document entry) {
        var at = entry.getDate("at").toInstant();
        var due = entry.getDate("due");
        return new OutboxEntry(entry.getString("id"), entry.getString("type"), entry.getString("to"),
                Objects.requireNonNull(entry.getLong("seq")), at, due == null ? Instant.MAX : due.toInstant(),
                entry.getInteger("tries", 0), entry.getString("parked"), entry.get("data", Binary.class).getData());
    }
}
