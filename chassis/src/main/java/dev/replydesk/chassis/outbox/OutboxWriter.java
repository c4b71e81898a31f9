package dev.replydesk.chassis.outbox;

import dev.replydesk.chassis.tenant.MerchantId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonWriter;
import org.bson.codecs.Encoder;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes the entries that go into an aggregate's document with the write that they tell of. */
public final class OutboxWriter<T> {
    /** The field of a document that holds its entries. */
    public static final String FIELD = "outbox";

    private static final Encoder<OutboxEntry> ENTRIES = new Encoder<>() {
        @Override
        public void encode(BsonWriter writer, OutboxEntry entry, EncoderContext context) {
            entry.write(writer);
        }

        @Override
        public Class<OutboxEntry> getEncoderClass() {
            return OutboxEntry.class;
        }
    };
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

    /** Writes the entries into the document that is open, if there are any. */
    public static void write(BsonWriter writer, List<Outgoing> outgoing) {
        if (!outgoing.isEmpty()) {
            writer.writeStartArray(FIELD);
            outgoing.forEach(o -> o.entry().write(writer));
            writer.writeEndArray();
        }
    }

    /** The entries as values of an update. */
    public static List<BsonDocument> documents(List<Outgoing> outgoing) {
        return outgoing.stream().<BsonDocument>map(o -> new BsonDocumentWrapper<>(o.entry(), ENTRIES)).toList();
    }
}
