package dev.replydesk.chassis.store;

import dev.replydesk.chassis.bson.FieldChanges;
import dev.replydesk.chassis.outbox.OutboxWriter;
import org.bson.BsonWriter;
import org.bson.codecs.Encoder;
import org.bson.codecs.EncoderContext;

/**
 * Writes of an aggregate only what changed, so that a document costs no more to change than its change is large. Its
 * events go behind those that wait, which others may be taking out at the same moment.
 */
record Update(FieldChanges changes, Pending<?> pending) {
    static final Encoder<Update> ENCODER = new Encoder<>() {
        @Override
        public void encode(BsonWriter writer, Update update, EncoderContext context) {
            writer.writeStartDocument();
            update.write(writer);
            writer.writeEndDocument();
        }

        @Override
        public Class<Update> getEncoderClass() {
            return Update.class;
        }
    };

    private void write(BsonWriter writer) {
        writer.writeStartDocument("$set");
        AggregateCodec.writeBeside(writer, pending);
        changes.writeSet(writer);
        writer.writeEndDocument();
        if (!changes.gone().isEmpty()) {
            writer.writeStartDocument("$unset");
            changes.gone().forEach(path -> writer.writeString(path, ""));
            writer.writeEndDocument();
        }
        if (changes.hasGrown() || !pending.outgoing().isEmpty()) {
            writer.writeStartDocument("$push");
            changes.writeGrown(writer);
            OutboxWriter.writeGrown(writer, pending.outgoing());
            writer.writeEndDocument();
        }
    }
}
