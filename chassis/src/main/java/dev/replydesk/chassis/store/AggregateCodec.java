package dev.replydesk.chassis.store;

import dev.replydesk.chassis.bson.RecordCodec;
import dev.replydesk.chassis.outbox.OutboxWriter;
import dev.replydesk.chassis.tenant.MerchantId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.LongCodec;

/**
 * Stores an aggregate with what lies beside it in its document: whose it is, its sequence number, when it was written,
 * its events.
 */
final class AggregateCodec<T> implements Codec<Pending<T>> {
    static final String ID = "_id";
    static final String MERCHANT = "merchantId";
    static final String SEQ = "seq";
    /** When the document was written last, but for the events that were taken out of it. */
    static final String STORED = "storedAt";
    /** Names the sweep that wrote a document, so that a bulk write's winners can be told from its losers. */
    static final String MARK = "mark";
    private static final Set<String> BESIDE = Set.of(ID, MERCHANT, SEQ, STORED, MARK, OutboxWriter.FIELD);
    private static final EncoderContext PLAIN = EncoderContext.builder().build();
    private static final LongCodec NUMBER = new LongCodec();

    private final RecordCodec<T> values;

    AggregateCodec(RecordCodec<T> values) {
        this.values = values;
    }

    /** The update that turns the document of what was seen into the next one. */
    BsonDocument update(Versioned<T> seen, Pending<T> pending) {
        var changes = values.changes(seen.value(), pending.next().value(), BESIDE);
        return new BsonDocumentWrapper<>(new Update(changes, pending), Update.ENCODER);
    }

    @Override
    public void encode(BsonWriter writer, Pending<T> pending, EncoderContext context) {
        var next = pending.next();
        writer.writeStartDocument();
        writer.writeString(ID, next.id());
        writer.writeString(MERCHANT, next.merchantId().value());
        writeBeside(writer, pending);
        values.writeFields(writer, next.value(), BESIDE, PLAIN);
        OutboxWriter.write(writer, pending.outgoing());
        writer.writeEndDocument();
    }

    /** What moves with every write. */
    static void writeBeside(BsonWriter writer, Pending<?> pending) {
        writer.writeInt64(SEQ, pending.next().seq());
        writer.writeDateTime(STORED, pending.at().toEpochMilli());
        if (pending.mark() != null) {
            writer.writeString(MARK, pending.mark());
        }
    }

    @Override
    public Pending<T> decode(BsonReader reader, DecoderContext context) {
        var fields = values.fields();
        var id = "";
        var merchant = "";
        var seq = 0L;
        var at = Instant.EPOCH;
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            var name = reader.readName();
            switch (name) {
                case ID -> id = reader.readString();
                case MERCHANT -> merchant = reader.readString();
                case SEQ -> seq = NUMBER.decode(reader, context);
                case STORED -> at = Instant.ofEpochMilli(reader.readDateTime());
                case MARK, OutboxWriter.FIELD -> reader.skipValue();
                default -> fields.read(name, reader, context);
            }
        }
        reader.readEndDocument();
        fields.put(ID, id);
        fields.put(MERCHANT, merchant);
        return new Pending<>(new Versioned<>(id, new MerchantId(merchant), seq, fields.build()), at, List.of(), null);
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Class<Pending<T>> getEncoderClass() {
        return (Class) Pending.class;
    }
}
