package dev.replydesk.chassis.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.BsonBinaryReader;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;

class RememberingCodecTest {
    private static final int ENOUGH = 1 << 20;
    private final Codec<Document> codec = new RememberingCodec<>(new DocumentCodec(), ENOUGH);

    @Test
    void whatDidNotChangeIsTheSameObject() {
        var first = read(note("n1", "Cold soup"));
        assertThat(first).isEqualTo(note("n1", "Cold soup"));
        assertThat(read(note("n1", "Cold soup"))).isSameAs(first);
    }

    @Test
    void whatChangedIsReadAgain() {
        var _ = read(note("n1", "Cold soup"));
        assertThat(read(note("n1", "Warm soup"))).isEqualTo(note("n1", "Warm soup"));
        assertThat(read(note("n1", "Cold soup"))).isEqualTo(note("n1", "Cold soup"));
    }

    @Test
    void twoDocumentsThatLookAlikeStayTwo() {
        var _ = read(note("n1", "Cold soup"));
        assertThat(read(note("n2", "Cold soup"))).isEqualTo(note("n2", "Cold soup"));
    }

    @Test
    void readsOnBehindADocumentThatItKnew() {
        var _ = read(note("n1", "Cold soup"));
        var batch = new Document("batch", List.of(note("n1", "Cold soup"), note("n2", "Late")));
        var reader = reader(batch);
        reader.readStartDocument();
        reader.readName();
        reader.readStartArray();
        assertThat(next(reader)).isEqualTo(note("n1", "Cold soup"));
        assertThat(next(reader)).isEqualTo(note("n2", "Late"));
        assertThat(reader.readBsonType()).isEqualTo(BsonType.END_OF_DOCUMENT);
    }

    @Test
    void forgetsWhatDoesNotFit() {
        var small = new RememberingCodec<>(new DocumentCodec(), 10);
        var first = small.decode(reader(note("n1", "Cold soup")), DecoderContext.builder().build());
        var second = small.decode(reader(note("n1", "Cold soup")), DecoderContext.builder().build());
        assertThat(second).isEqualTo(first).isNotSameAs(first);
    }

    private Document next(BsonReader reader) {
        assertThat(reader.readBsonType()).isEqualTo(BsonType.DOCUMENT);
        return codec.decode(reader, DecoderContext.builder().build());
    }

    private Document read(Document document) {
        return codec.decode(reader(document), DecoderContext.builder().build());
    }

    private static Document note(String id, String text) {
        return new Document("_id", id).append("text", text);
    }

    private static BsonReader reader(Document document) {
        return new BsonBinaryReader(new RawBsonDocument(document, new DocumentCodec()).getByteBuffer().asNIO());
    }
}
