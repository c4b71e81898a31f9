package dev.replydesk.chassis.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import org.bson.BsonBinaryReader;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.RawBsonDocumentCodec;

/**
 * Decodes a document once as long as it does not change: where its bytes are those that were read last time, so is its
 * value. It must be one that nobody can change. Nothing is believed about versions, so nothing old is ever given back.
 */
final class RememberingCodec<T> implements Codec<T> {
    private static final RawBsonDocumentCodec RAW = new RawBsonDocumentCodec();
    private final Codec<T> codec;
    private final Cache<String, Seen<T>> seen;

    private record Seen<T>(ByteBuffer bytes, T value) {}

    /** Keeps at most so many bytes of documents, and beside them what they were decoded to. */
    RememberingCodec(Codec<T> codec, int mostBytes) {
        this.codec = codec;
        this.seen = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(mostBytes)
                .weigher((String id, Seen<T> s) -> s.bytes().capacity()).build();
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        var document = RAW.decode(reader, context);
        var id = document.getString(AggregateCodec.ID).getValue();
        var bytes = document.getByteBuffer().asNIO();
        var last = seen.getIfPresent(id);
        if (last != null && last.bytes().equals(bytes)) {
            return last.value();
        }
        var value = codec.decode(new BsonBinaryReader(bytes.duplicate()), context);
        seen.put(id, new Seen<>(copy(bytes), value));
        return value;
    }

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        codec.encode(writer, value, context);
    }

    @Override
    public Class<T> getEncoderClass() {
        return codec.getEncoderClass();
    }

    /** Without the room that the reader left behind it. */
    private static ByteBuffer copy(ByteBuffer bytes) {
        return ByteBuffer.allocate(bytes.remaining()).put(bytes).flip();
    }
}
