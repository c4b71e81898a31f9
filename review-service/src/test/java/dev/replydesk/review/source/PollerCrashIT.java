package dev.replydesk.review.source;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Request;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.review.api.model.SourceDto;
import dev.replydesk.review.review.ReviewService;
import dev.replydesk.review.source.domain.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Sinks;

/** Instances that die while they read, and two that read at once. */
@ServiceIT
@TestPropertySource(properties = {"replydesk.sources.days=1", "replydesk.sources.months=0",
        "replydesk.sources.every=1h", "replydesk.sources.sweep=1d"})
class PollerCrashIT extends PollerDesk {
    private static final Pace PACE = new Pace(Duration.ofMinutes(1), Duration.ofHours(6), Duration.ofHours(1),
            Duration.ofDays(30), Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofMinutes(2),
            Duration.ofMinutes(2));
    @Autowired
    ReviewService reviewService;
    private volatile Disposable life = Disposables.disposed();

    @Test
    void twoInstancesNeverAskForOneAccountAtOnce() {
        WILDBERRIES.review("one", now.minusSeconds(60), 1, "Bad.");
        var _ = connected();
        WILDBERRIES.server().resetRequests();
        var during = new AtomicInteger();
        WILDBERRIES.before(_ -> {
            var before = WILDBERRIES.server().getAllServeEvents().size();
            Await.done(poller.round());
            during.addAndGet(WILDBERRIES.server().getAllServeEvents().size() - before);
        });
        read();
        assertThat(WILDBERRIES.server().getAllServeEvents()).isNotEmpty();
        assertThat(during).hasValue(0);
    }

    /** R18: at each edge of fifty pages the instance dies, before the page is kept or between keeping and saving. */
    @Test
    void losesAndDoublesNothingWhenItDiesAtEveryEdgeAndReviewsAppearBehindIt() {
        for (int i = 0; i < 500; i++) {
            WILDBERRIES.review("page-" + i, now.minus(Duration.ofDays(40)).plusSeconds(i * 60L), 1 + i % 5,
                    "Review " + i);
        }
        var source = connected();
        var edge = new AtomicInteger();
        WILDBERRIES.before(request -> dieAt(request, source, edge));
        for (int lives = 0; lives < 130 && !isHistoryRead(source); lives++) {
            var over = Sinks.<Boolean>empty();
            life = poller.round().doFinally(_ -> {
                var _ = over.tryEmitEmpty();
            }).subscribe();
            Await.done(over.asMono());
            clock.advance(Duration.ofMinutes(3));
        }
        assertThat(isHistoryRead(source)).isTrue();
        assertThat(edge.get()).isGreaterThanOrEqualTo(150);
        for (int i = 0; i < 500; i++) {
            WILDBERRIES.review("behind-" + i, now.minus(Duration.ofDays(25)).plusSeconds(i * 60L), 1, "Late " + i);
        }
        WILDBERRIES.before(_ -> {
        });
        readLater(Duration.ofDays(1));
        assertThat(Await.value(reviewService.count(MERCHANT, source.getShopId(), Instant.EPOCH, clock.instant())))
                .isEqualTo(1_000);
    }

    private boolean isHistoryRead(SourceDto source) {
        return desk.source(source.getShopId()).getHistory() == SourceDto.HistoryEnum.READ;
    }

    /**
     * Each page of the history comes to be asked for three times: the instance is gone while the page is under way,
     * then it is overtaken, so that the page is kept but not saved, then it gets through.
     */
    private void dieAt(Request request, SourceDto source, AtomicInteger edge) {
        var from = Pattern.compile("isAnswered=false.*dateFrom=(\\d+)").matcher(request.getUrl());
        if (!from.find() || Long.parseLong(from.group(1)) > now.minus(Duration.ofDays(10)).getEpochSecond()) {
            return;
        }
        switch (edge.incrementAndGet() % 3) {
            case 1 -> life.dispose();
            case 2 -> Await.done(sources.update(MERCHANT, source.getId(), s -> s.released(clock.instant(), PACE)
                    .held("another", clock.instant(), PACE)));
            default -> assertThat(life.isDisposed()).isFalse();
        }
    }
}
