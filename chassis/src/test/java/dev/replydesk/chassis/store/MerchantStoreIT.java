package dev.replydesk.chassis.store;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.OTHER_MERCHANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Aggregates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.outbox.Announcement;
import dev.replydesk.chassis.sample.Mark;
import dev.replydesk.chassis.sample.Note;
import dev.replydesk.chassis.sample.Notes;
import dev.replydesk.chassis.sample.SampleIT;
import dev.replydesk.chassis.sample.Tag;
import dev.replydesk.chassis.test.Await;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@SampleIT
class MerchantStoreIT {
    @Autowired
    Notes notes;
    @Autowired
    MongoDatabase database;

    @Test
    void readsBackWhatItStored() {
        var note = Note.of("n-back", "text").tagged("red").marked(new Mark.Seen("usr_1", Instant.parse(
                "2026-01-31T09:00:00.123Z")))
                .marked(new Mark.Snoozed(Duration.ofMinutes(90), LocalDate.of(2026, 2, 1)));
        notes.insert(MERCHANT, note).as(StepVerifier::create).expectNext(note).verifyComplete();
        notes.find(MERCHANT, "n-back").as(StepVerifier::create).expectNext(note).verifyComplete();
        notes.tagged(MERCHANT, new Tag("red")).as(StepVerifier::create).expectNext(note).verifyComplete();
    }

    @Test
    void storesPlainDocumentsWithAnAliasOnlyWhereATypeIsSealed() {
        var note = Note.of("n-plain", "text").tagged("blue").marked(new Mark.Seen("usr_1", Instant.EPOCH));
        Await.done(notes.insert(MERCHANT, note));
        var stored = document("n-plain");
        assertThat(stored.keySet()).containsExactlyInAnyOrder("_id", "text", "changes", "tags", "marks", "last",
                "counts",
                "tellTo", "merchantId", "seq", "storedAt");
        assertThat(stored.getList("tags", Document.class)).containsExactly(new Document("value", "blue"));
        assertThat(stored.get("last", Document.class)).containsEntry("_t", "Seen");
    }

    @Test
    void tellsAgainWhatNobodyChangedSinceItWasRead() {
        for (var id : List.of("n-again", "n-moved")) {
            Await.done(notes.insert(MERCHANT, Note.of(id, "text")));
        }
        var seen = Await.all(notes.all().filter(n -> List.of("n-again", "n-moved").contains(n.id())));
        Await.done(notes.update(MERCHANT, "n-moved", n -> n.saying("other")));
        var told = Await.value(notes.tellAgain(seen, n -> List.of(new Announcement("NoteTold", "nobody", n))));
        assertThat(told).extracting(Note::id).containsExactly("n-again");
        assertThat(document("n-again").getList("outbox", Document.class)).hasSize(1);
        assertThat(document("n-again").getLong("seq")).isEqualTo(2);
        assertThat(document("n-moved")).doesNotContainKey("outbox");
    }

    @Test
    void anotherMerchantsAggregateIsNotThere() {
        Await.done(notes.insert(MERCHANT, Note.of("n-ours", "text")));
        assertThat(notes.find(OTHER_MERCHANT, "n-ours").blockOptional()).isEmpty();
        assertThat(notes.update(OTHER_MERCHANT, "n-ours", n -> n.saying("theirs")).blockOptional()).isEmpty();
        assertThat(notes.delete(OTHER_MERCHANT, "n-ours").block()).isFalse();
        assertThat(notes.findAll(OTHER_MERCHANT, List.of("n-ours")).collectList().block()).isEmpty();
    }

    @Test
    void fiftyChangesAtOnceAreAllKept() {
        Await.done(notes.insert(MERCHANT, Note.of("n-busy", "text")));
        Await.done(Flux.range(0, 50).flatMap(i -> notes.update(MERCHANT, "n-busy", n -> n.tagged("t" + i)), 10));
        assertThat(Await.value(notes.load(MERCHANT, "n-busy")).seq()).isEqualTo(51);
        assertThat(Await.value(notes.find(MERCHANT, "n-busy")).tags()).hasSize(50);
    }

    @Test
    void writesNothingWhenNothingChanges() {
        Await.done(notes.insert(MERCHANT, Note.of("n-same", "text")));
        Await.done(notes.update(MERCHANT, "n-same", n -> n));
        assertThat(Await.value(notes.load(MERCHANT, "n-same")).seq()).isEqualTo(1);
    }

    @Test
    void aChangedDocumentIsTheSameAsOneThatWasStoredSo() {
        var before = Note.of("n-changed", "text").tagged("grey").marked(new Mark.Seen("usr_1", Instant.EPOCH));
        Await.done(notes.insert(MERCHANT, before));
        var after = Await.value(notes.update(MERCHANT, "n-changed", n -> n.saying("other").tagged("blue")
                .marked(new Mark.Snoozed(Duration.ofMinutes(90), LocalDate.of(2026, 2, 1))).telling("nobody")));
        var fresh = new Note("n-fresh", after.text(), after.changes(), after.tags(), after.marks(), after.last(),
                after.counts(), after.tellTo());
        Await.done(notes.insert(MERCHANT, fresh));
        var passing = List.of("_id", "seq", "storedAt", "outbox");
        var changed = document("n-changed");
        var stored = document("n-fresh");
        passing.forEach(field -> assertThat(changed.remove(field)).isNotNull());
        passing.forEach(field -> assertThat(stored.remove(field)).isNotNull());
        assertThat(changed).isEqualTo(stored);
        Await.done(notes.update(MERCHANT, "n-changed", n -> before));
        assertThat(Await.value(notes.find(MERCHANT, "n-changed"))).isEqualTo(before);
    }

    @Test
    void theServerIsToldOnlyWhatChanged() {
        Await.done(notes.insert(MERCHANT, Note.of("n-little", "text").tagged("grey")));
        var seen = Await.value(notes.load(MERCHANT, "n-little"));
        var now = Await.value(Mono.from(database.runCommand(new Document("ping", 1))))
                .get("operationTime", BsonTimestamp.class);
        Await.done(notes.updateAll(List.of(seen), n -> n.tagged("blue")));
        var ours = Aggregates.match(new Document("operationType", "update").append("documentKey._id", "n-little"));
        var wrote = Await.value(Mono.from(database.getCollection("notes").watch(List.of(ours))
                .startAtOperationTime(now).first()));
        assertThat(wrote.getUpdateDescription().getUpdatedFields().keySet())
                .containsExactlyInAnyOrder("changes", "seq", "mark", "tags.1");
    }

    @Test
    void refusesAnIdThatIsThere() {
        Await.done(notes.insert(MERCHANT, Note.of("n-twice", "text")));
        notes.insert(MERCHANT, Note.of("n-twice", "other")).as(StepVerifier::create).verifyError(AlreadyStored.class);
    }

    @Test
    void aBulkInsertTellsNewFromKnown() {
        Await.done(notes.insert(MERCHANT, Note.of("n-b2", "first")));
        var inserted = notes.insertMany(MERCHANT, List.of(Note.of("n-b1", "x"), Note.of("n-b2", "x"), Note.of("n-b3",
                "x"))).block();
        assertThat(inserted).isEqualTo(new Inserted(java.util.Set.of("n-b1", "n-b3"), java.util.Set.of("n-b2")));
        assertThat(Await.value(notes.find(MERCHANT, "n-b2")).text()).isEqualTo("first");
    }

    @Test
    void ofManySweepsOverTheSameAggregatesEachIsWonOnce() {
        Await.done(notes.insertMany(MERCHANT,
                Flux.range(0, 200).map(i -> Note.of("sweep" + i, "x")).collectList().block()));
        var seen = notes.all().filter(v -> v.id().startsWith("sweep")).collectList().block();
        var wins = Flux.range(0, 4).flatMap(i -> Mono.defer(() -> notes.updateAll(seen, n -> n.saying("by " + i))), 4)
                .collectList().block();
        assertThat(wins.stream().mapToInt(List::size).sum()).isEqualTo(200);
    }

    @Test
    void makesTheIndexesItDeclares() {
        var indexes = Flux.from(database.getCollection("notes").listIndexes()).map(d -> d.getString("name"))
                .collectList().block();
        assertThat(indexes).contains("merchantId_1_text_1", "outbox.to_1_outbox.due_1");
    }

    private Document document(String id) {
        return Await.value(Mono.from(database.getCollection("notes").find(new Document("_id", id)).first()));
    }
}
