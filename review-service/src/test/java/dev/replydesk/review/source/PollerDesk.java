package dev.replydesk.review.source;

import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.review.api.model.SourceDto;
import dev.replydesk.review.marketplace.wildberries.WildberriesContract;
import dev.replydesk.review.marketplace.wildberries.WildberriesStub;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A marketplace that is read when the test says so; what was said in a test keeps to its contract. */
@TestPropertySource(properties = {"replydesk.sources.reading=false", "replydesk.sources.other-addresses=true",
        "replydesk.sources.pages=1000", "replydesk.wildberries.interval=1ms", "replydesk.wildberries.burst=100000",
        "replydesk.wildberries.page=10"})
abstract class PollerDesk {
    static final WildberriesStub WILDBERRIES = new WildberriesStub();
    private static final AtomicInteger SHOPS = new AtomicInteger();
    @Autowired
    TestApi api;
    @Autowired
    Poller poller;
    @Autowired
    Sources sources;
    @Autowired
    MutableClock clock;
    SourceDesk desk;
    Instant now = Instant.EPOCH;

    @BeforeEach
    void marketplace() {
        WILDBERRIES.answerAsUsual();
        WILDBERRIES.reviews().clear();
        desk = new SourceDesk(api, WILDBERRIES.address());
        clock.set(clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(36)));
        now = clock.instant();
    }

    /** Everything that was said in a test keeps to the contract, and its source is out of the way for the next. */
    @AfterEach
    void keptToTheContract() {
        var contract = WildberriesContract.read();
        WILDBERRIES.server().getAllServeEvents().stream().filter(e -> e.getResponse().getStatus() == 200)
                .filter(e -> !e.getResponse().getBodyAsString().contains("no-such-shape")).forEach(contract::check);
        Await.done(sources.due(Instant.parse("9999-01-01T00:00:00Z"), 1000)
                .concatMap(due -> sources.delete(due.merchantId(), due.id())));
    }

    final SourceDto connected() {
        return desk.connected("poll-" + SHOPS.incrementAndGet());
    }

    final void read() {
        Await.done(poller.round());
    }

    final void readLater(Duration later) {
        clock.advance(later);
        read();
    }
}
