package dev.replydesk.review.imports;

import static dev.replydesk.review.imports.ImportFiles.options;
import static dev.replydesk.review.imports.ImportFiles.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.review.api.model.ImportDto;
import dev.replydesk.review.api.model.ImportStateDto;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;

/** Whoever reads a file, and however often it is begun anew, its rows are stored and counted once. */
@ImportsIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportHandoverIT {
    @Autowired
    ImportDesk desk;
    @Autowired
    ImportRun run;
    @Autowired
    PortionTaker portions;
    @Autowired
    FileReader files;
    @Autowired
    Imports imports;
    @Autowired
    MutableClock clock;

    @BeforeAll
    void shop() {
        desk.open();
    }

    @Test
    void countsAPortionOnceThatIsStoredButNotCheckedOff() {
        var id = desk.send(options(",\"externalId\":\"id\""), rows("crash", 700)).getId();
        var held = desk.hold(id);
        var read = desk.stored(id);
        var file = Await.value(files.open(TestPrincipals.MERCHANT, read));
        var first = Await.value(files.records(TestPrincipals.MERCHANT, read, file, file.begin(),
                new AtomicLong()).take(500).collectList());
        assertThat(Await.value(portions.take(TestPrincipals.MERCHANT, read, file, first)).created()).isEqualTo(500);
        var _ = Await.value(run.run(TestPrincipals.MERCHANT, read, held));
        assertThat(desk.get(id)).returns(700L, ImportDto::getCreated).returns(0L, ImportDto::getDuplicate)
                .returns(700L, ImportDto::getLines);
    }

    @Test
    void letsOneOfTwoWorkersReadAnImport() {
        var id = desk.send(options(), rows("race", 600)).getId();
        Await.done(Flux.merge(run.next(), run.next()));
        assertThat(desk.get(id)).returns(600L, ImportDto::getCreated).returns(600L, ImportDto::getLines);
    }

    @Test
    void givesTheImportOfADeadWorkerToAnotherThatCountsOnFromItsCheckpoint() {
        var id = desk.send(options(), rows("dead", 6_000) + "9,Bad stars,2026-01-02,,\n").getId();
        var dying = desk.hold(id);
        var work = run.run(TestPrincipals.MERCHANT, desk.stored(id), dying).subscribe();
        Await.until("a portion is stored", () -> desk.get(id).getLines() > 0);
        work.dispose();
        var left = desk.get(id);
        assertThat(left.getState()).isEqualTo(ImportStateDto.RUNNING);
        assertThat(left.getLines()).isLessThan(6_001L);
        Await.done(run.next());
        assertThat(desk.get(id)).as("the hold still runs").returns(left.getLines(), ImportDto::getLines);
        clock.advance(Duration.ofMinutes(2));
        Await.done(run.next());
        assertThat(desk.get(id)).returns(ImportStateDto.DONE, ImportDto::getState)
                .returns(6_001L, ImportDto::getLines).returns(6_000L, ImportDto::getCreated)
                .returns(1L, ImportDto::getQuarantined).returns(0L, ImportDto::getDuplicate);
        assertThat(desk.count("reviews", new Document("provenance.importId", id))).isEqualTo(6_000);
    }

    @Test
    void refusesTheCheckpointOfAWorkerThatLostItsHold() {
        var id = desk.send(options(), rows("lost", 600)).getId();
        var slow = desk.hold(id);
        var before = desk.stored(id);
        clock.advance(Duration.ofMinutes(2));
        Await.done(run.next());
        Await.done(run.run(TestPrincipals.MERCHANT, before, slow));
        assertThat(desk.get(id)).returns(ImportStateDto.DONE, ImportDto::getState)
                .returns(600L, ImportDto::getLines).returns(600L, ImportDto::getCreated);
    }
}
