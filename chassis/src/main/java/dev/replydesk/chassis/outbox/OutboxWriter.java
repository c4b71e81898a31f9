package dev.replydesk.chassis.outbox;

import dev.replydesk.chassis.tenant.MerchantId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes the entries that go into an aggregate's document with the write that they tell of. */
public final class OutboxWriter<T> {
    /** The field of a document that holds its entries. */
    public static final String FIELD = "outbox";

    private final String collection;
    private final Announcements<T> announcements;
    private final JsonMapper json;
    private final Clock clock;
    private final Duration takeover;

    OutboxWriter(String collection, Announcements<T> announcements, JsonMapper json, Clock clock, Duration takeover) {
        this.collection = collection;
        this.announcements = announcements;
        this.json = json;
        this.clock = clock;
        this.takeover = takeover;
    }

    public List<Outgoing> announce(String id, MerchantId merchant, long seq, @Nullable T before, T after,
            @Nullable String request) {
        return entries(id, merchant, seq, announcements.of(before, after), request);
    }

    /** These, whatever the change was. */
    public List<Outgoing> entries(String id, MerchantId merchant, long seq, List<Announcement> announced,
            @Nullable String request) {
        if (announced.isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        var outgoing = new ArrayList<Outgoing>(announced.size());
        for (var event : announced) {
            var entry = new OutboxEntry(id + "." + seq + "." + outgoing.size(), event.type(), event.destination(), seq,
                    now, now.plus(takeover), 0, null, request, json.writeValueAsBytes(event.data()));
            outgoing.add(new Outgoing(collection, id, merchant, entry));
        }
        return outgoing;
    }

    /** Writes the entries as a field of the document that is open, if there are any. */
    public static void write(BsonWriter writer, List<Outgoing> outgoing) {
        if (!outgoing.isEmpty()) {
            writeArray(writer, FIELD, outgoing);
        }
    }

    /** Writes the entries, as {@code $push} wants them, behind those that wait. */
    public static void writeGrown(BsonWriter writer, List<Outgoing> outgoing) {
        if (!outgoing.isEmpty()) {
            writer.writeStartDocument(FIELD);
            writeArray(writer, "$each", outgoing);
            writer.writeEndDocument();
        }
    }

    private static void writeArray(BsonWriter writer, String name, List<Outgoing> outgoing) {
        writer.writeStartArray(name);
        outgoing.forEach(o -> o.entry().write(writer));
        writer.writeEndArray();
    }
}
