package dev.replydesk.chassis.bson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldChangesTest {
    private static final RecordCodec<Shelf> CODEC = RecordCodecs.root(Shelf.class, RecordCodecs.registry());
    private static final Shelf SHELF = new Shelf("s1", "north", 2, new Label("red", List.of("a")),
            List.of(new Book("b1", 3), new Book("b2", 4)), Map.of("x", 1));

    record Shelf(String id, @Nullable String place, int boards, @Nullable Label label, List<Book> books,
            Map<String, Integer> counts) {

        Shelf at(@Nullable String other) {
            return new Shelf(id, other, boards, label, books, counts);
        }

        Shelf labelled(@Nullable Label other) {
            return new Shelf(id, place, boards, other, books, counts);
        }

        Shelf with(Book... other) {
            return new Shelf(id, place, boards, label, List.of(other), counts);
        }
    }

    record Label(String colour, List<String> words) {}

    record Book(String id, int pages) {}

    @Test
    void whatIsTheSameIsNotWritten() {
        assertThat(update(SHELF, SHELF)).isEqualTo("{set: {}, grown: {}, gone: []}");
        assertThat(update(SHELF, SHELF.labelled(new Label("red", List.of("a")))))
                .isEqualTo("{set: {}, grown: {}, gone: []}");
    }

    @Test
    void aFieldWithAnotherValueIsWrittenByItsPath() {
        assertThat(update(SHELF, SHELF.at("south"))).isEqualTo("{set: {place: 'south'}, grown: {}, gone: []}");
        assertThat(update(SHELF, SHELF.labelled(new Label("blue", List.of("a")))))
                .isEqualTo("{set: {label.colour: 'blue'}, grown: {}, gone: []}");
        assertThat(update(SHELF, new Shelf("s1", "north", 3, SHELF.label(), SHELF.books(), Map.of("x", 2))))
                .isEqualTo("{set: {boards: 3, counts: {x: 2}}, grown: {}, gone: []}");
    }

    @Test
    void whatComesAndGoesIsWrittenWholeOrTakenOut() {
        assertThat(update(SHELF, SHELF.labelled(null).at(null)))
                .isEqualTo("{set: {}, grown: {}, gone: [place, label]}");
        assertThat(update(SHELF.labelled(null), SHELF))
                .isEqualTo("{set: {label: {colour: 'red', words: ['a']}}, grown: {}, gone: []}");
    }

    @Test
    void ofAListThatOnlyGrewTheEndIsWritten() {
        var more = SHELF.with(new Book("b1", 3), new Book("b2", 4), new Book("b3", 5), new Book("b4", 6));
        assertThat(update(SHELF, more)).isEqualTo(
                "{set: {}, grown: {books: {$each: [{_id: 'b3', pages: 5}, {_id: 'b4', pages: 6}]}}, gone: []}");
        assertThat(update(SHELF, SHELF.labelled(new Label("red", List.of("a", "b")))))
                .isEqualTo("{set: {}, grown: {label.words: {$each: ['b']}}, gone: []}");
    }

    @Test
    void aListThatChangedWithinOrLostSomethingIsWrittenWhole() {
        var second = "{set: {books: [{_id: 'b1', pages: 9}, {_id: 'b2', pages: 4}]}, grown: {}, gone: []}";
        assertThat(update(SHELF, SHELF.with(new Book("b1", 9), new Book("b2", 4)))).isEqualTo(second);
        assertThat(update(SHELF, SHELF.with(new Book("b1", 3))))
                .isEqualTo("{set: {books: [{_id: 'b1', pages: 3}]}, grown: {}, gone: []}");
    }

    @Test
    void whatIsExceptedIsLeftAlone() {
        var changes = CODEC.changes(SHELF, SHELF.at("south"), Set.of("place"));
        assertThat(told(changes)).isEqualTo("{set: {}, grown: {}, gone: []}");
    }

    private static String update(Shelf before, Shelf after) {
        return told(CODEC.changes(before, after, Set.of()));
    }

    private static String told(FieldChanges changes) {
        var set = new BsonDocument();
        var grown = new BsonDocument();
        write(set, changes::writeSet);
        write(grown, changes::writeGrown);
        assertThat(changes.hasGrown()).isEqualTo(!grown.isEmpty());
        return "{set: %s, grown: %s, gone: %s}".formatted(set.toJson(), grown.toJson(), changes.gone())
                .replaceAll("\"([\\w.$]+)\":", "$1:").replace('"', '\'');
    }

    private static void write(BsonDocument into, Consumer<BsonWriter> fields) {
        var writer = new BsonDocumentWriter(into);
        writer.writeStartDocument();
        fields.accept(writer);
        writer.writeEndDocument();
    }
}
