package dev.replydesk.chassis.store;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.time.Loop;
import dev.replydesk.chassis.time.Step;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Compares the clock of this instance with that of the database: deadlines fire by it, so a wrong one is an alarm. */
final class ClockSkew extends Loop {
    static final Duration ALLOWED = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(ClockSkew.class);
    private static final Duration EVERY = Duration.ofSeconds(20);

    private final MongoDatabase database;
    private final Clock clock;
    private final AtomicLong millis = new AtomicLong();

    ClockSkew(MongoDatabase database, Clock clock, MeterRegistry registry) {
        this.database = database;
        this.clock = clock;
        registry.gauge("replydesk.clock.skew.seconds", millis, m -> m.get() / 1_000.0);
    }

    @Override
    protected List<Step<?>> steps() {
        return List.of(Step.every(EVERY, "A look at the database's clock", this::look));
    }

    /** How far this clock is ahead; behind is negative. What the question itself took is no skew. */
    Mono<Duration> look() {
        return Mono.defer(() -> {
            var asked = clock.instant();
            return Mono.from(database.runCommand(new Document("hello", 1)))
                    .map(answer -> skew(asked, clock.instant(), answer.getDate("localTime").toInstant()));
        }).doOnNext(this::tell);
    }

    static Duration skew(Instant asked, Instant answered, Instant shown) {
        if (shown.isBefore(asked)) {
            return Duration.between(shown, asked);
        }
        return shown.isAfter(answered) ? Duration.between(shown, answered) : Duration.ZERO;
    }

    private void tell(Duration skew) {
        var before = Duration.ofMillis(millis.getAndSet(skew.toMillis()));
        if (isTooMuch(skew)) {
            LOG.error("The clock of this instance is {} s {} that of the database, so deadlines are noticed {}. "
                    + "Set both by the same time server.", skew.abs().toMillis() / 1_000.0,
                    skew.isNegative() ? "behind" : "ahead of", skew.isNegative() ? "late" : "early");
        } else if (isTooMuch(before)) {
            LOG.info("The clock of this instance agrees with that of the database again");
        }
    }

    private static boolean isTooMuch(Duration skew) {
        return skew.abs().compareTo(ALLOWED) > 0;
    }
}
