package dev.replydesk.notification.delivery.domain;

import static dev.replydesk.notification.delivery.domain.AlertFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final Instant MORNING = NOON.plus(Duration.ofHours(19));

    @Test
    void aGapIsTheSumOfItsDaysAndCanWait() {
        var gap = new Notice.Gap("shp_1", "Hotel", List.of(new Notice.Gap.Day(DAY, null, 2),
                new Notice.Gap.Day(DAY.minusMonths(1).withDayOfMonth(1), DAY.withDayOfMonth(1), 3)), NOON);

        assertThat(gap.missing()).isEqualTo(5);
        assertThat(gap.days()).extracting(Notice.Gap.Day::last).containsExactly(DAY, LocalDate.parse("2026-02-28"));
        assertThat(gap.canWaitUntil(MORNING)).isTrue();
    }

    @Test
    void missesWaitOnlyWhileNoneOfThemFallsDueBefore() {
        assertThat(misses(MORNING).canWaitUntil(MORNING)).isTrue();
        assertThat(misses(MORNING.minusSeconds(1), MORNING).canWaitUntil(MORNING)).isFalse();
        assertThat(misses().canWaitUntil(MORNING)).isFalse();
    }

    @Test
    void anOutageWaitsForNobody() {
        assertThat(new Notice.Outage("chn_1", "Front desk", NOON, "gone", NOON).canWaitUntil(MORNING)).isFalse();
    }

    private static Notice.Misses misses(Instant... due) {
        var first = Stream.of(due).map(at -> new Notice.Misses.Due("case_1", at)).toList();
        return new Notice.Misses(3, 9, 0, MORNING, 1, 6, false, first, NOON);
    }
}
