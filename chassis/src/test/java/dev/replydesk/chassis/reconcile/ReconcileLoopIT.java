package dev.replydesk.chassis.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.lease.Leases;
import dev.replydesk.chassis.sample.SampleIT;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@SampleIT
class ReconcileLoopIT {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration OFTEN = Duration.ofSeconds(30);
    private static final Duration AGAIN = Duration.ofMinutes(10);
    private static final Duration GRACE = Duration.ofSeconds(10);
    @Autowired
    MongoDatabase database;
    @Autowired
    MutableClock clock;
    final Looks looks = new Looks();
    ReconcileLoop loop;

    @BeforeEach
    void nobodyLooked() {
        Await.done(Mono.from(database.getCollection("leases").drop()));
        loop = instance();
    }

    @Test
    void everythingIsLookedThroughFirstAndOnceADay() {
        turnsOf(loop, 2);
        assertThat(looks.seen).containsExactly(everything(OFTEN), sinceTheLook(OFTEN));
        clock.advance(Duration.ofDays(1).minus(OFTEN));
        looks.seen.clear();
        turnsOf(loop, 2);
        assertThat(looks.seen).containsExactly(everything(OFTEN), sinceTheLook(OFTEN));
    }

    @Test
    void theLastHourIsLookedThroughAgainEveryTenMinutes() {
        turnsOf(loop, 1);
        clock.advance(AGAIN);
        looks.seen.clear();
        turnsOf(loop, 2);
        assertThat(looks.seen).containsExactly(lastHour(OFTEN), sinceTheLook(OFTEN));
    }

    @Test
    void aLookGoesOnWhereTheLastOneThatWasDoneCameTo() {
        turnsOf(loop, 1);
        clock.advance(OFTEN);
        looks.fails = true;
        loop.turn(looks).as(StepVerifier::create).verifyErrorMessage("the peer is down");
        looks.fails = false;
        looks.seen.clear();
        clock.advance(OFTEN);
        turnsOf(loop, 1);
        assertThat(looks.seen).containsExactly(sinceTheLook(OFTEN.multipliedBy(2)));
    }

    @Test
    void oneOfManyInstancesLooksAndTheOthersComeLater() {
        var other = instance();
        Await.done(loop.turn(looks));
        Await.done(other.turn(looks));
        assertThat(looks.seen).hasSize(1);
        clock.advance(OFTEN);
        Await.done(other.turn(looks));
        assertThat(looks.seen).containsExactly(everything(OFTEN), everything(Duration.ZERO));
    }

    @Test
    void aLookThatFailedIsDoneAgainAtOnceByWhoeverIsNext() {
        looks.fails = true;
        loop.turn(looks).as(StepVerifier::create).verifyErrorMessage("the peer is down");
        looks.fails = false;
        Await.done(loop.turn(looks));
        assertThat(looks.seen).containsExactly(everything(Duration.ZERO), everything(Duration.ZERO));
    }

    private void turnsOf(ReconcileLoop instance, int turns) {
        for (int i = 0; i < turns; i++) {
            clock.advance(i == 0 ? Duration.ZERO : OFTEN);
            Await.done(instance.turn(looks));
        }
    }

    private Span everything(Duration ago) {
        return new Span(null, clock.instant().minus(GRACE).minus(ago));
    }

    /** From the end of the look that was so long ago. */
    private Span sinceTheLook(Duration ago) {
        return new Span(clock.instant().minus(ago).minus(GRACE), clock.instant().minus(GRACE));
    }

    private Span lastHour(Duration ago) {
        return new Span(clock.instant().minus(HOUR).minus(ago), clock.instant().minus(GRACE).minus(ago));
    }

    private ReconcileLoop instance() {
        var properties = new ReconcileProperties(true, OFTEN, AGAIN, HOUR, Duration.ofDays(1), GRACE);
        return new ReconcileLoop(List.of(), new Leases(database, clock, Duration.ofSeconds(24)), properties, clock);
    }

    private static final class Looks implements Reconciler {
        private final List<Span> seen = new ArrayList<>();
        private boolean fails;

        @Override
        public String name() {
            return "one thing with another";
        }

        @Override
        public Mono<Void> look(Span span) {
            return Mono.defer(() -> {
                seen.add(span);
                return fails ? Mono.error(new IllegalStateException("the peer is down")) : Mono.empty();
            });
        }
    }
}
