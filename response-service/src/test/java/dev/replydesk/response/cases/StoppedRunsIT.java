package dev.replydesk.response.cases;

import static dev.replydesk.response.cases.ReapplyDesk.choice;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.test.Await;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

/** Whoever sees that a run was a mistake, or that it comes to no end, stops it and can start another. */
class StoppedRunsIT extends HeldRunsIT {
    @Autowired
    MongoDatabase database;

    @Test
    void whatWasNotLookedAtStaysAndTheRunSaysWhoStoppedIt() {
        var cases = own.opened(2, 10);
        var version = own.saved("PT8H");
        var id = own.start(own.boss(), version, choice("START_AFRESH")).<String>at("$.id");
        assertThat(own.start(own.boss(), version, choice("FROM_NOW_ON")).<String>at("$.detail")).contains("stop it");
        var stopped = own.stop(id);
        assertThat(stopped.code()).isEqualTo(200);
        assertThat(stopped.<String>at("$.stoppedBy.id")).isEqualTo("usr_boss");
        assertThat(finished()).isEmpty();
        swept();
        assertThat(finished()).containsExactly(clock.instant().toString());
        assertThat(own.latest().<Integer>at("$.items[0].done")).isZero();
        assertThat(cases).allMatch(c -> own.read(c).<String>at("$.policy.name").equals("Default"));
        own.started(version, choice("START_AFRESH"));
        swept();
        assertThat(cases).allMatch(c -> own.read(c).<String>at("$.policy.name").equals("All"));
    }

    @Test
    void oneThatFailsAtEveryTryEndsWhenItIsStopped() {
        var _ = own.opened(1, 10);
        var broken = new Document("_id", "case_broken_" + own.merchant().value())
                .append("merchantId", own.merchant().value()).append("open", true)
                .append("value", new Document("openedAt", clock.instant()));
        var cases = database.getCollection("cases");
        Await.done(Mono.from(cases.insertOne(broken)));
        try {
            var id = own.start(own.boss(), own.saved("PT8H"), choice("START_AFRESH")).<String>at("$.id");
            assertThat(List.of(sweepFails(), sweepFails())).containsOnly(true);
            assertThat(finished()).isEmpty();
            assertThat(own.stop(id).code()).isEqualTo(200);
            swept();
            assertThat(finished()).hasSize(1);
        } finally {
            Await.done(Mono.from(cases.deleteOne(Filters.eq("_id", broken.getString("_id")))));
        }
    }

    @Test
    void whatIsOverStaysAsItEndedAndWhatIsNotThereIsSaid() {
        var _ = own.opened(1, 10);
        var id = own.start(own.boss(), own.saved("PT8H"), choice("START_AFRESH")).<String>at("$.id");
        swept();
        var ended = own.stop(id);
        assertThat(ended.code()).isEqualTo(200);
        assertThat(ended.<Integer>at("$.done")).isEqualTo(1);
        assertThat(ended.<List<Object>>at("$..stoppedBy")).isEmpty();
        var unknown = own.stop("rap_none");
        assertThat(unknown.code()).isEqualTo(404);
        assertThat(unknown.<String>at("$.detail")).contains("no such run");
    }

    private boolean sweepFails() {
        return Await.value(loop.sweep().thenReturn(false).onErrorReturn(true));
    }

    private List<String> finished() {
        return own.latest().at("$.items[*].finishedAt");
    }
}
