package dev.replydesk.review.source;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.admin;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Request;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.review.api.model.ReviewDto;
import dev.replydesk.review.api.model.RevisionDto;
import dev.replydesk.review.api.model.SourceDto;
import dev.replydesk.review.api.model.SourceTroubleDto;
import dev.replydesk.review.marketplace.wildberries.WildberriesContract;
import dev.replydesk.review.marketplace.wildberries.WildberriesStub;
import dev.replydesk.review.review.ReviewService;
import dev.replydesk.review.source.domain.Pace;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Sinks;

@ServiceIT
@TestPropertySource(properties = {"replydesk.sources.reading=false", "replydesk.sources.other-addresses=true",
        "replydesk.sources.pages=1000", "replydesk.wildberries.interval=1ms", "replydesk.wildberries.burst=100000",
        "replydesk.wildberries.page=10"})
class PollerIT {
    private static final WildberriesStub WILDBERRIES = new WildberriesStub();
    private static final Pace PACE = new Pace(Duration.ofMinutes(1), Duration.ofHours(6), Duration.ofHours(1),
            Duration.ofDays(30), Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofMinutes(2));
    private static final AtomicInteger SHOPS = new AtomicInteger();
    @Autowired
    TestApi api;
    @Autowired
    Poller poller;
    @Autowired
    Sources sources;
    @Autowired
    ReviewService reviewService;
    @Autowired
    MutableClock clock;
    private SourceDesk desk;
    private Instant now = Instant.EPOCH;
    private volatile Disposable life = Disposables.disposed();

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

    @AfterAll
    static void end() {
        WILDBERRIES.close();
    }

    private SourceDto connected() {
        return desk.connected("poll-" + SHOPS.incrementAndGet());
    }

    private void read() {
        Await.done(poller.round());
    }

    private void readLater(Duration later) {
        clock.advance(later);
        read();
    }

    @Test
    void readsAllThereEverWasAndThenOnlyWhatIsNew() {
        WILDBERRIES.review("old", now.minus(Duration.ofDays(400)), 2, "Broken after a week.");
        var source = connected();
        read();
        assertThat(desk.review(source.getShopId(), "old").getText()).isEqualTo("Broken after a week.");
        assertThat(desk.source(source.getShopId()).getHistory()).isEqualTo(SourceDto.HistoryEnum.READ);
        WILDBERRIES.review("new", clock.instant(), 1, "Broken at once.");
        WILDBERRIES.server().resetRequests();
        readLater(Duration.ofMinutes(1));
        assertThat(desk.reviews(source.getShopId())).hasSize(2);
        assertThat(WILDBERRIES.server().getAllServeEvents()).hasSizeLessThan(6);
    }

    @Test
    void findsAStarWithoutWordsInTheArchive() {
        WILDBERRIES.review("silent", now.minusSeconds(60), 1, "");
        var source = connected();
        read();
        assertThat(desk.review(source.getShopId(), "silent").getRating()).isEqualTo(1);
        assertThat(desk.review(source.getShopId(), "silent").getCaseId()).isNotNull();
    }

    @Test
    void writesProsAndConsBelowTheText() {
        var review = WILDBERRIES.review("parts", now.minusSeconds(60), 2, "Меньше, чем на фото.");
        review.put("pros", "Цвет");
        review.put("cons", "Ручка шатается");
        var source = connected();
        read();
        var stored = desk.review(source.getShopId(), "parts");
        assertThat(stored.getText()).isEqualTo("Меньше, чем на фото.\nДостоинства: Цвет\nНедостатки: Ручка шатается");
        assertThat(stored.getProduct().getExternalId()).isEqualTo("987654321");
        assertThat(stored.getAuthor().getName()).isEqualTo("Anna");
    }

    @Test
    void aReplyThatCustomersSeeComesWithItsReviewOnceAndOthersDoNot() {
        var shown = WILDBERRIES.review("shown", now.minusSeconds(60), 1, "Bad.");
        WILDBERRIES.answer(shown, "We are sorry.", "wbRu");
        var checked = WILDBERRIES.review("checked", now.minusSeconds(60), 1, "Bad.");
        WILDBERRIES.answer(checked, "We are sorry too.", "reviewRequired");
        var source = connected();
        read();
        readLater(Duration.ofMinutes(1));
        readLater(Duration.ofMinutes(61));
        assertThat(desk.review(source.getShopId(), "shown").getReplies()).hasSize(1);
        assertThat(desk.review(source.getShopId(), "checked").getReplies()).isEmpty();
    }

    @Test
    void seesAnEditThoughTheMarketplaceDoesNotSayWhen() {
        var review = WILDBERRIES.review("edited", now.minusSeconds(60), 5, "Fine.");
        var source = connected();
        read();
        review.put("text", "It broke.");
        review.put("productValuation", 1);
        readLater(Duration.ofMinutes(2));
        readLater(Duration.ofMinutes(2));
        var stored = desk.review(source.getShopId(), "edited");
        assertThat(stored.getRevisions()).extracting(RevisionDto::getKind).containsExactly(
                RevisionDto.KindEnum.ORIGINAL, RevisionDto.KindEnum.EDIT);
        assertThat(stored.getRating()).isEqualTo(1);
        assertThat(stored.getRevisions().getLast().getAt()).isEqualTo(now.plus(Duration.ofMinutes(2)));
    }

    @Test
    void addsAFollowUpToItsReviewInWhateverOrderTheyCome() {
        var child = WILDBERRIES.review("child", now.minusSeconds(60), 1, "And now it smokes.");
        child.put("parentFeedbackId", "parent");
        var parent = WILDBERRIES.review("parent", now.minusSeconds(600), 3, "So so.");
        parent.put("childFeedbackId", "child");
        WILDBERRIES.answer(parent, "Tell us more.", "wbRu");
        var source = connected();
        read();
        assertThat(desk.reviews(source.getShopId())).extracting(ReviewDto::getExternalId).containsExactly("parent");
        assertThat(desk.review(source.getShopId(), "parent").getRevisions()).extracting(RevisionDto::getKind)
                .containsExactly(RevisionDto.KindEnum.ORIGINAL, RevisionDto.KindEnum.FOLLOW_UP);
    }

    @Test
    void keepsWhatCannotBeReadOnceAndReadsTheRest() {
        WILDBERRIES.review("undated", now, 1, "Bad.").put("createdDate", "yesterday");
        WILDBERRIES.review("orphan", now.minusSeconds(60), 1, "Still bad.").put("parentFeedbackId", "nowhere");
        WILDBERRIES.review("good", now.minusSeconds(60), 1, "Bad as well.");
        var source = connected();
        read();
        readLater(Duration.ofMinutes(61));
        assertThat(desk.reviews(source.getShopId())).extracting(ReviewDto::getExternalId).containsExactly("good");
        desk.admin("/api/v1/quarantine?limit=200").expectBody()
                .jsonPath("$.items[?(@.batch=='" + source.getId() + "')]")
                .value(List.class, kept -> assertThat(kept).hasSize(2));
        assertThat(desk.source(source.getShopId()).getCounts().getQuarantined()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void toleratesUnknownFieldsAndNumbersWrittenAsText() {
        var review = WILDBERRIES.review("odd", now.minusSeconds(60), null, "Bad.");
        review.put("productValuation", "1");
        review.put("no-such-shape", List.of(1, 2));
        var source = connected();
        read();
        assertThat(desk.review(source.getShopId(), "odd").getRating()).isEqualTo(1);
    }

    @Test
    void aPageThatRepeatsEndsTheReadingAndIsTold() {
        for (int i = 0; i < 30; i++) {
            WILDBERRIES.review("r" + i, now.minusSeconds(600 + i), 1, "Bad.");
        }
        var source = connected();
        var first = WILDBERRIES.server();
        first.stubFor(any(anyUrl()).willReturn(aResponse().withBody(repeated(now))));
        first.resetRequests();
        read();
        assertThat(first.getAllServeEvents()).hasSize(2);
        var told = desk.source(source.getShopId());
        assertThat(told.getTrouble().getKind()).isEqualTo(SourceTroubleDto.KindEnum.REPEATED_PAGE);
        assertThat(told.getTrouble().getDetail()).contains("same page twice");
        read();
        assertThat(first.getAllServeEvents()).hasSize(2);
        WILDBERRIES.answerAsUsual();
        readLater(Duration.ofHours(1));
        assertThat(desk.source(source.getShopId()).getTrouble()).isNull();
        assertThat(desk.reviews(source.getShopId())).hasSize(10 + 30);
    }

    private static String repeated(Instant now) {
        var review = "{\"id\":\"no-such-shape-%d\",\"text\":\"x\",\"createdDate\":\"%s\"}";
        var items = IntStream.range(0, 10)
                .mapToObj(i -> review.formatted(i, now.minusSeconds(60).truncatedTo(ChronoUnit.SECONDS)))
                .collect(Collectors.joining(","));
        return "{\"data\":{\"feedbacks\":[" + items + "]},\"error\":false}";
    }

    @Test
    void reviewsFromBeforeTheTimeAskedForEndTheReadingAndAreTold() {
        var source = connected();
        var old = "{\"data\":{\"feedbacks\":[{\"id\":\"no-such-shape\",\"text\":\"x\",\"createdDate\":\"2020-01-01T00:00:00Z\"}]}}";
        WILDBERRIES.server().stubFor(any(anyUrl()).willReturn(aResponse().withBody(old)));
        read();
        assertThat(desk.source(source.getShopId()).getTrouble().getKind())
                .isEqualTo(SourceTroubleDto.KindEnum.OUT_OF_ORDER);
    }

    @Test
    void waitsAsLongAsTheMarketplaceAsks() {
        var source = connected();
        WILDBERRIES.server().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(429)
                .withHeader("X-Ratelimit-Retry", "600")));
        read();
        WILDBERRIES.server().resetRequests();
        readLater(Duration.ofSeconds(599));
        assertThat(WILDBERRIES.server().getAllServeEvents()).isEmpty();
        var told = desk.source(source.getShopId());
        assertThat(told.getTrouble().getKind()).isEqualTo(SourceTroubleDto.KindEnum.TOO_MANY_REQUESTS);
        assertThat(told.getBudget().getLeft()).isZero();
        WILDBERRIES.answerAsUsual();
        readLater(Duration.ofSeconds(1));
        assertThat(desk.source(source.getShopId()).getTrouble()).isNull();
    }

    @Test
    void aTokenThatExpiresBreaksTheSourceAndIsTriedAgainAfterAnHour() {
        var source = connected();
        WILDBERRIES.server().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(401)
                .withBody("{\"detail\":\"token expired\"}")));
        read();
        assertThat(desk.source(source.getShopId()).getState()).isEqualTo(SourceDto.StateEnum.BROKEN);
        WILDBERRIES.answerAsUsual();
        readLater(Duration.ofMinutes(59));
        assertThat(WILDBERRIES.server().getAllServeEvents()).isEmpty();
        readLater(Duration.ofMinutes(1));
        assertThat(desk.source(source.getShopId()).getState()).isEqualTo(SourceDto.StateEnum.ACTIVE);
    }

    @Test
    void aPausedSourceIsLeftAlone() {
        var source = connected();
        var path = "/api/v1/shops/" + source.getShopId() + "/sources/" + source.getId();
        api.as(admin()).post().uri(path + "/pause").exchange().expectStatus().isOk();
        WILDBERRIES.server().resetRequests();
        read();
        assertThat(WILDBERRIES.server().getAllServeEvents()).isEmpty();
    }

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
            WILDBERRIES.review("page-" + i, now.minus(Duration.ofDays(20)).plusSeconds(i * 60L), 1 + i % 5,
                    "Review " + i);
        }
        var source = connected();
        var edge = new AtomicInteger();
        WILDBERRIES.before(request -> dieAt(request, source, edge));
        for (int lives = 0; lives < 130; lives++) {
            var over = Sinks.<Boolean>empty();
            life = poller.round().doFinally(_ -> {
                var _ = over.tryEmitEmpty();
            }).subscribe();
            Await.done(over.asMono());
            clock.advance(Duration.ofMinutes(3));
        }
        assertThat(edge.get()).isGreaterThanOrEqualTo(150);
        for (int i = 0; i < 500; i++) {
            WILDBERRIES.review("behind-" + i, now.minus(Duration.ofDays(25)).plusSeconds(i * 60L), 1, "Late " + i);
        }
        WILDBERRIES.before(_ -> {
        });
        readLater(Duration.ofHours(1));
        readLater(Duration.ofHours(2));
        assertThat(Await.value(reviewService.count(MERCHANT, source.getShopId(), Instant.EPOCH, clock.instant())))
                .isEqualTo(1_000);
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

    @Test
    void readsADayAgainOfWhichSomethingIsMissing() {
        WILDBERRIES.review("there", now.minusSeconds(60), 1, "Bad.");
        var source = connected();
        read();
        assertThat(desk.source(source.getShopId()).getMissing()).isZero();
        WILDBERRIES.review("late", now.minus(Duration.ofHours(20)), 1, "Appeared late.");
        readLater(Duration.ofMinutes(61));
        assertThat(desk.reviews(source.getShopId())).extracting(ReviewDto::getExternalId).contains("late");
        desk.admin("/api/v1/shops/" + source.getShopId() + "/completeness?days=3").expectBody()
                .jsonPath("$.days[0].checkedAt").isNotEmpty().jsonPath("$.days[*].missing")
                .value(List.class, missing -> assertThat(missing).hasSize(3));
    }

    @Test
    void tellsOfADayThatStaysShort() {
        var source = connected();
        WILDBERRIES.review("unreadable", now.minusSeconds(60), 1, "Bad.").put("id", "");
        readLater(Duration.ofMinutes(1));
        assertThat(desk.source(source.getShopId()).getMissing()).isEqualTo(1);
        desk.admin("/api/v1/shops/" + source.getShopId() + "/completeness?days=2").expectBody()
                .jsonPath("$.days[0].marketplace").isEqualTo(1).jsonPath("$.days[0].here").isEqualTo(0)
                .jsonPath("$.days[0].missing").isEqualTo(1);
        WILDBERRIES.server().resetRequests();
        readLater(Duration.ofMinutes(1));
        assertThat(WILDBERRIES.server().getAllServeEvents()).hasSizeLessThan(10);
    }
}
