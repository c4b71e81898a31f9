package dev.replydesk.chassis.bson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
    private static final CodecRegistry REGISTRY = RecordCodecs.registry();

    enum Colour {
        RED, BLUE
    }

    sealed interface Shape {
        record Circle(int radius) implements Shape {}

        record Square(@Nullable Shape inside, long side) implements Shape {}
    }

    record Part(String id, boolean old) {}

    record Whole(String id, long count, @Nullable Integer rating, double share, Colour colour, Instant at,
            LocalDate day, Duration length, ZoneId zone, List<Part> parts, Set<Colour> colours,
            Map<String, Integer> byName, Shape shape, List<Shape> shapes, byte[] bytes) {}

    record Grown(String id, int added, boolean flag, @Nullable String more, List<String> names) {
        Grown {
            names = names == null ? List.of() : names;
        }
    }

    record Positive(int number) {
        Positive {
            if (number < 1) {
                throw new IllegalArgumentException("a number is 1 or more");
            }
        }
    }

    record Shelf(@Nullable String place, List<Part> parts, Shape shape, String more) {}

    record Unstorable(Thread thread) {}

    @Test
    void givesBackWhatItWrote() {
        var whole = new Whole("w1", 5_000_000_000L, null, 0.5, Colour.BLUE, Instant.parse("2026-01-31T09:00:00.123Z"),
                LocalDate.of(2026, 2, 1), Duration.ofMinutes(90), ZoneId.of("Europe/Berlin"),
                List.of(new Part("p1", true), new Part("p2", false)), Set.of(Colour.RED), Map.of("a", 1),
                new Shape.Square(new Shape.Circle(3), 4), List.of(new Shape.Circle(1)), new byte[]{1, 2});
        assertThat(read(Whole.class, written(Whole.class, whole))).usingRecursiveComparison().isEqualTo(whole);
    }

    @Test
    void writesPlainFieldsAndNothingForNull() {
        var stored = written(Shape.Square.class, new Shape.Square(null, 4));
        assertThat(stored).isEqualTo(BsonDocument.parse("{side: {$numberLong: '4'}}"));
        assertThat(written(Part.class, new Part("p1", true))).isEqualTo(BsonDocument.parse("{_id: 'p1', old: true}"));
    }

    @Test
    void namesTheCaseOfASealedTypeWhereverItIsStored() {
        var nested = written(Shape.Square.class, new Shape.Square(new Shape.Circle(3), 4));
        assertThat(nested.getDocument("inside")).isEqualTo(BsonDocument.parse("{_t: 'Circle', radius: 3}"));
        var late = BsonDocument.parse("{inside: {radius: 3, _t: 'Circle'}, side: 4}");
        assertThat(read(Shape.Square.class, late).inside()).isEqualTo(new Shape.Circle(3));
    }

    @Test
    void readsWhatWasStoredBeforeTheTypeHadCasesAsTheFirstOfThem() {
        var early = BsonDocument.parse("{inside: {radius: 3}, side: 4}");
        assertThat(read(Shape.Square.class, early).inside()).isEqualTo(new Shape.Circle(3));
    }

    @Test
    void readsWhatAnEarlierOrLaterVersionWrote() {
        var earlier = new BsonDocument("_id", new BsonString("g1")).append("more", BsonNull.VALUE);
        assertThat(read(Grown.class, earlier)).isEqualTo(new Grown("g1", 0, false, null, List.of()));
        var later = BsonDocument.parse("{flag: true, unknown: {deep: [1]}, added: 2.0, _id: 'g2', names: ['a']}");
        assertThat(read(Grown.class, later)).isEqualTo(new Grown("g2", 2, true, null, List.of("a")));
    }

    @Test
    void asksTheRecordsOwnConstructor() {
        assertThatThrownBy(() -> read(Positive.class, new BsonDocument("number", new BsonInt32(0))))
                .hasMessage("a number is 1 or more");
    }

    @Test
    void namesTheFieldThatCannotBeRead() {
        var wrong = new BsonDocument("_id", new BsonString("p1")).append("old", new BsonString("yes"));
        assertThatThrownBy(() -> read(Part.class, wrong)).isInstanceOf(CodecConfigurationException.class)
                .hasMessageContaining("The stored field old of Part");
        var colour = written(Grown.class, new Grown("g", 1, true, "m", List.of())).append("names", new BsonInt32(1));
        assertThatThrownBy(() -> read(Grown.class, colour)).hasMessageContaining("names of Grown");
    }

    @Test
    void refusesACaseThatItDoesNotKnow() {
        var unknown = BsonDocument.parse("{inside: {_t: 'Star'}, side: 4}");
        assertThatThrownBy(() -> read(Shape.Square.class, unknown)).hasMessageContaining("no case \"Star\"");
    }

    @Test
    void passesOverWhatAReaderNames() {
        var reader = RecordCodecs.registry(new Unread(Map.of(Part.class, Set.of("old"), Shape.Circle.class,
                Set.of("radius"), Shelf.class, Set.of("place"))));
        var stored = BsonDocument.parse("{place: {deep: [1, 2]}, parts: [{_id: 'a', old: true}, {old: true, _id: 'b'}],"
                + " shape: {_t: 'Circle', radius: 4}, more: 'kept'}");
        var shelf = RecordCodecs.root(Shelf.class, reader).decode(new BsonDocumentReader(stored),
                DecoderContext.builder().build());
        assertThat(shelf).isEqualTo(new Shelf(null, List.of(new Part("a", false), new Part("b", false)),
                new Shape.Circle(0), "kept"));
    }

    @Test
    void refusesToPassOverWhatARecordDoesNotHave() {
        assertThatThrownBy(() -> new Unread(Map.of(Part.class, Set.of("young"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Part has no such components");
    }

    @Test
    void refusesBeforeTheFirstWriteWhatItCannotStore() {
        assertThatThrownBy(() -> RecordCodecs.root(Unstorable.class, REGISTRY))
                .hasMessageContaining("Unstorable.thread has a type that cannot be stored");
    }

    private static <T> BsonDocument written(Class<T> type, T value) {
        var document = new BsonDocument();
        RecordCodecs.root(type, REGISTRY).encode(new BsonDocumentWriter(document), value,
                EncoderContext.builder().build());
        return document;
    }

    private static <T> T read(Class<T> type, BsonDocument document) {
        return RecordCodecs.root(type, REGISTRY).decode(new BsonDocumentReader(document),
                DecoderContext.builder().build());
    }
}
