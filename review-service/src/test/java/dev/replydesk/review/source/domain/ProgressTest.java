package dev.replydesk.review.source.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.review.marketplace.domain.Trouble;
import dev.replydesk.review.marketplace.domain.Window;
import dev.replydesk.review.shop.domain.Marketplace;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Pace PACE = new Pace(Duration.ofMinutes(1), Duration.ofHours(6), Duration.ofHours(1),
            Duration.ofDays(30), Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofMinutes(2),
            Duration.ofMinutes(2));
    private Source source = Source.connect("src_1", "shp_1", Marketplace.WILDBERRIES,
            new Source.Access("https://example.org", "acc_1", new Sealed("box", "1234")), NOW);

    @Test
    void readsNewReviewsFirstThenTheHistoryThenCountsThenSweeps() {
        assertThat(pass(NOW).kind()).isEqualTo(Pass.Kind.FRESH);
        assertThat(pass(NOW).window().from()).isEqualTo(NOW.minus(PACE.overlap()));
        end(pass(NOW), NOW);
        assertThat(pass(NOW).window()).isEqualTo(Window.ALL);
        end(pass(NOW), NOW);
        assertThat(source.next(NOW, PACE)).isInstanceOf(Task.Count.class);
        source = source.counted(null, NOW.plusSeconds(600), NOW);
        assertThat(source.next(NOW, PACE)).isEqualTo(new Task.Rest(NOW.plus(PACE.every())));
        var later = NOW.plus(PACE.sweep());
        end(pass(later), later);
        source = source.counted(null, later.plusSeconds(600), later);
        assertThat(pass(later).kind()).isEqualTo(Pass.Kind.SWEEP);
    }

    @Test
    void newReviewsComeBetweenThePagesOfTheHistory() {
        end(pass(NOW), NOW);
        source = source.stored(pass(NOW), "page", "bookmark", Counts.NONE, NOW, PACE);
        assertThat(pass(NOW).bookmark()).isEqualTo("bookmark");
        var later = NOW.plus(PACE.every());
        assertThat(pass(later).kind()).isEqualTo(Pass.Kind.FRESH);
        end(pass(later), later);
        assertThat(pass(later).bookmark()).isEqualTo("bookmark");
    }

    @Test
    void aReadingThatTookLongBeginsTheNextWhereItBegan() {
        var fresh = pass(NOW);
        end(fresh, NOW.plus(Duration.ofHours(2)));
        var next = pass(NOW.plus(Duration.ofHours(3)));
        assertThat(next.window().from()).isEqualTo(NOW.minus(PACE.overlap()));
    }

    @Test
    void aMissingDayIsReadAndCountedAgainAtOnce() {
        end(pass(NOW), NOW);
        end(pass(NOW), NOW);
        var day = new Window(NOW.minus(Duration.ofDays(1)), NOW);
        source = source.counted(day, NOW.plusSeconds(600), NOW);
        assertThat(pass(NOW).window()).isEqualTo(day);
        end(pass(NOW), NOW);
        assertThat(source.next(NOW, PACE)).isInstanceOf(Task.Count.class);
    }

    @Test
    void troubleIsTriedAgainAfterALongerAndLongerTime() {
        assertThat(failed(Trouble.Kind.NOT_UNDERSTOOD).dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        assertThat(failed(Trouble.Kind.NOT_UNDERSTOOD).dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(2)));
        assertThat(failed(Trouble.Kind.NOT_UNDERSTOOD).dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(4)));
        for (int i = 0; i < 100; i++) {
            assertThat(failed(Trouble.Kind.NOT_UNDERSTOOD).dueAt()).isBeforeOrEqualTo(NOW.plus(Duration.ofHours(1)));
        }
        assertThat(source.state()).isEqualTo(Source.State.ACTIVE);
        assertThat(failed(Trouble.Kind.CREDENTIALS_EXPIRED).state()).isEqualTo(Source.State.BROKEN);
        end(pass(NOW), NOW);
        assertThat(source.state()).isEqualTo(Source.State.ACTIVE);
        assertThat(source.trouble()).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKETPLACE_FAILS", "NO_ANSWER", "UNREACHABLE"})
    void aMarketplaceThatMayBeOutIsAskedEveryTwoMinutesWhetherItIsBack(Trouble.Kind kind) {
        assertThat(failed(kind).dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        for (int i = 0; i < 100; i++) {
            assertThat(failed(kind).dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(2)));
        }
    }

    @Test
    void isHeldByOneUntilItLetsGoOrIsTooSlow() {
        source = source.held("one", NOW, PACE);
        assertThat(source.held("two", NOW, PACE).isHeldBy("two", NOW)).isFalse();
        var end = NOW.plus(PACE.hold());
        assertThat(source.isHeldBy("one", end)).isFalse();
        assertThat(source.held("two", end, PACE).isHeldBy("two", end)).isTrue();
        assertThat(source.released(NOW, PACE).held("two", NOW, PACE).isHeldBy("two", NOW)).isTrue();
    }

    @Test
    void countsRecentDaysOneByOneAndMonthsBeforeThemWithoutAGapOrAnOverlap() {
        var today = LocalDate.parse("2026-03-02");
        var spans = Span.backFrom(today, 3, 3);
        assertThat(spans).extracting(Span::first).containsExactly(today, today.minusDays(1), today.minusDays(2),
                LocalDate.parse("2026-02-01"), LocalDate.parse("2026-01-01"), LocalDate.parse("2025-12-01"));
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).to(ZoneOffset.UTC)).isEqualTo(spans.get(i - 1).from(ZoneOffset.UTC));
        }
    }

    private Pass pass(Instant now) {
        return ((Task.Read) source.next(now, PACE)).pass();
    }

    private void end(Pass pass, Instant now) {
        source = source.stored(pass, "page", null, Counts.NONE, now, PACE);
    }

    private Source failed(Trouble.Kind kind) {
        source = source.failed(null, new Trouble(kind, "words", NOW), null, NOW, PACE);
        return source;
    }
}
