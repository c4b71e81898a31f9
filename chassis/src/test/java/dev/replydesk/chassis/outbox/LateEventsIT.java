package dev.replydesk.chassis.outbox;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.reconcile.Span;
import dev.replydesk.chassis.sample.Note;
import dev.replydesk.chassis.sample.Notes;
import dev.replydesk.chassis.sample.SampleIT;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MongoServer;
import dev.replydesk.chassis.test.MutableClock;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@SampleIT
@TestPropertySource(properties = "replydesk.outbox.sweep=1h")
class LateEventsIT {
    @Autowired
    Notes notes;
    @Autowired
    LateEvents late;
    @Autowired
    MeterRegistry meters;
    @Autowired
    MutableClock clock;

    @DynamicPropertySource
    static void nobodyListens(DynamicPropertyRegistry registry) {
        var port = MongoServer.freePort();
        registry.add("replydesk.peers.stub", () -> "http://127.0.0.1:" + port);
    }

    @Test
    void whatWaitsForMoreThanAMinuteIsCountedAtEveryLook() {
        var all = IntStream.range(0, 7).mapToObj(i -> Note.of("l" + i, "x").telling("stub")).toList();
        Await.done(notes.insertMany(MERCHANT, all));
        look();
        assertThat(found()).isZero();
        clock.advance(Duration.ofMinutes(1));
        look();
        look();
        assertThat(found()).isEqualTo(14);
    }

    private void look() {
        Await.done(late.look(new Span(Instant.EPOCH, Instant.EPOCH)));
    }

    private double found() {
        return meters.get("replydesk.reconciler.findings").tags("kind", "event-late", "repaired", "false").counter()
                .count();
    }
}
