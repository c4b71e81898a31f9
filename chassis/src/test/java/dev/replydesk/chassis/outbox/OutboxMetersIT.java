package dev.replydesk.chassis.outbox;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.sample.Note;
import dev.replydesk.chassis.sample.Notes;
import dev.replydesk.chassis.sample.SampleIT;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MongoServer;
import dev.replydesk.chassis.test.MutableClock;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Mono;

@SampleIT
@TestPropertySource(properties = {"replydesk.outbox.measure=50ms", "replydesk.outbox.sweep=1h"})
class OutboxMetersIT {
    @Autowired
    Notes notes;
    @Autowired
    MeterRegistry meters;
    @Autowired
    MutableClock clock;
    @Autowired
    MongoDatabase database;

    @DynamicPropertySource
    static void nobodyListens(DynamicPropertyRegistry registry) {
        var port = MongoServer.freePort();
        registry.add("replydesk.peers.stub", () -> "http://127.0.0.1:" + port);
    }

    @Test
    void whatWaitsIsCountedWithItsAge() {
        var all = IntStream.range(0, 7).mapToObj(i -> Note.of("m" + i, "x").telling("stub")).toList();
        Await.done(notes.insertMany(MERCHANT, all));
        clock.advance(Duration.ofSeconds(90));
        Await.until("seven wait", () -> gauge("waiting") == 7 && gauge("oldest.seconds") == 90);
        Await.done(Mono.from(database.getCollection("notes").updateOne(Filters.eq("_id", "m3"), new Document(
                "$set", new Document("outbox.0.parked", "poison"))
                .append("$unset", new Document("outbox.0.due", "")))));
        Await.until("one is parked", () -> gauge("parked") == 1 && gauge("waiting") == 6);
    }

    @Test
    void sweepsAndMeasuresAreServedByTheirIndexes() {
        var claim = Filters
                .and(Filters.elemMatch("outbox", Filters.and(Filters.eq("to", "stub"), Filters.lte("due", clock
                        .instant()))), Filters.gt("outbox.due", new java.util.Date(0)));
        assertThat(plan(claim)).contains("outbox.to_1_outbox.due_1").doesNotContain("COLLSCAN");
        assertThat(plan(Filters.and(Filters.gte("outbox.to", ""), Filters.gt("outbox.due", new java.util.Date(0)))))
                .contains("outbox.to_1_outbox.due_1").doesNotContain("COLLSCAN");
        assertThat(plan(Filters.exists("outbox.parked"))).contains("outbox.parked_1").doesNotContain("COLLSCAN");
    }

    private String plan(org.bson.conversions.Bson filter) {
        return Await.value(Mono.from(database.getCollection("notes").find(filter).explain())).get(
                "queryPlanner", Document.class).get("winningPlan").toString();
    }

    private double gauge(String name) {
        return meters.get("replydesk.outbox." + name).gauge().value();
    }
}
