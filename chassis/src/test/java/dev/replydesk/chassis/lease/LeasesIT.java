package dev.replydesk.chassis.lease;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.sample.SampleIT;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@SampleIT
class LeasesIT {
    private static final Duration LENGTH = Duration.ofSeconds(15);
    @Autowired
    MongoDatabase database;
    @Autowired
    MutableClock clock;
    Leases leases;

    @BeforeEach
    void fromTheStart() {
        Await.done(Mono.from(database.getCollection("leases").drop()));
        leases = new Leases(database, clock, LENGTH);
    }

    @Test
    void ofManyOneGetsIt() {
        var held = Await.all(Flux.range(0, 8).flatMap(i -> Mono.defer(this::take), 8));
        assertThat(held).hasSize(1);
    }

    @Test
    void everythingHasItsOwn() {
        assertThat(List.of(taken("notes to one"), taken("notes to two"), taken("tags to one"))).containsOnly(true);
        assertThat(taken("notes to one")).isFalse();
    }

    @Test
    void itIsFreeAfterItsRelease() {
        Await.done(leases.release(Await.value(take())));
        assertThat(taken("notes to stub")).isTrue();
    }

    @Test
    void itEndsByItselfAndThenItsHolderCannotRenewIt() {
        var lost = Await.value(take());
        clock.advance(LENGTH);
        assertThat(Await.value(leases.renew(lost))).isFalse();
        var next = Await.value(take());
        assertThat(Await.value(leases.renew(lost))).isFalse();
        Await.done(leases.release(lost));
        assertThat(Await.value(leases.renew(next))).isTrue();
    }

    @Test
    void whoRenewsItKeepsIt() {
        var kept = Await.value(take());
        clock.advance(LENGTH.minusSeconds(1));
        assertThat(Await.value(leases.renew(kept))).isTrue();
        clock.advance(LENGTH.minusSeconds(1));
        assertThat(taken("notes to stub")).isFalse();
    }

    private Mono<Lease> take() {
        return leases.take("notes to stub");
    }

    private boolean taken(String of) {
        return Await.value(leases.take(of).hasElement());
    }
}
