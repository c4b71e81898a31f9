package dev.replydesk.review.marketplace.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.review.marketplace.domain.Allowance.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
    private static final Limits ORDINARY = new Limits(Duration.ofMillis(334), 6);
    private static final Limits BASIC = new Limits(Duration.ofMinutes(12), 1);
    private Allowance allowance = Allowance.full("acc", START);
    private Instant now = START;

    @Test
    void givesTheBurstAtOnceAndThenOneEachInterval() {
        for (int i = 0; i < 6; i++) {
            assertThat(granted(Rank.PUBLISH, ORDINARY)).isTrue();
        }
        assertThat(granted(Rank.PUBLISH, ORDINARY)).isFalse();
        now = now.plus(ORDINARY.interval());
        assertThat(granted(Rank.PUBLISH, ORDINARY)).isTrue();
        assertThat(granted(Rank.PUBLISH, ORDINARY)).isFalse();
    }

    @Test
    void neverGivesMoreThanTheLimitsInAnyStretchOfTime() {
        var random = new Random(7);
        var given = new ArrayList<Instant>();
        for (int i = 0; i < 20_000; i++) {
            now = now.plusMillis(random.nextInt(120));
            if (granted(Rank.values()[random.nextInt(5)], ORDINARY)) {
                given.add(now);
            }
        }
        assertThat(given).hasSizeGreaterThan(3_000);
        for (int last = 6; last < given.size(); last++) {
            assertThat(Duration.between(given.get(last - 6), given.get(last)))
                    .isGreaterThanOrEqualTo(ORDINARY.interval());
        }
        assertThatNoStretchHolds(given, Duration.ofSeconds(10), 6 + 30);
    }

    private static void assertThatNoStretchHolds(List<Instant> given, Duration stretch, int most) {
        for (int first = 0; first + most < given.size(); first++) {
            assertThat(Duration.between(given.get(first), given.get(first + most))).isGreaterThan(stretch);
        }
    }

    @Test
    void leavesSomethingForWhatIsMoreUrgent() {
        while (granted(Rank.HISTORY, ORDINARY)) {
            assertThat(allowance.left(ORDINARY, now)).isPositive();
        }
        assertThat(allowance.left(ORDINARY, now)).isEqualTo(3);
        assertThat(granted(Rank.NEW_REVIEWS, ORDINARY)).isTrue();
        assertThat(granted(Rank.NEW_REVIEWS, ORDINARY)).isFalse();
        assertThat(granted(Rank.PUBLISH, ORDINARY)).isTrue();
    }

    @Test
    void aReplyThatWaitsGetsTheOnlyRequestBeforeReadersThatAskEarlier() {
        assertThat(granted(Rank.HISTORY, BASIC)).isTrue();
        assertThat(granted(Rank.PUBLISH_NOW, BASIC)).isFalse();
        now = now.plus(BASIC.interval());
        assertThat(granted(Rank.NEW_REVIEWS, BASIC)).isFalse();
        assertThat(granted(Rank.PUBLISH, BASIC)).isFalse();
        assertThat(granted(Rank.PUBLISH_NOW, BASIC)).isTrue();
    }

    @Test
    void whoeverWaitedAndNeverCameBackStopsNobodyForLong() {
        assertThat(granted(Rank.PUBLISH, BASIC)).isTrue();
        assertThat(granted(Rank.PUBLISH_NOW, BASIC)).isFalse();
        now = now.plus(BASIC.interval()).plus(Duration.ofMinutes(1));
        assertThat(granted(Rank.HISTORY, BASIC)).isTrue();
    }

    @Test
    void saysWhenAskingMakesSenseAgainAndKeepsItsWord() {
        for (var rank : Rank.values()) {
            allowance = Allowance.full("acc", now);
            while (granted(rank, ORDINARY)) {
                assertThat(allowance).isNotNull();
            }
            now = ((Answer.Wait) allowance.take(rank, ORDINARY, now)).until();
            assertThat(granted(rank, ORDINARY)).as(rank.name()).isTrue();
        }
    }

    @Test
    void aBlockHoldsForEverybody() {
        allowance = allowance.blocked(now.plusSeconds(30)).blocked(now.plusSeconds(5));
        assertThat(allowance.left(ORDINARY, now)).isZero();
        now = now.plusSeconds(29);
        assertThat(granted(Rank.PUBLISH_NOW, ORDINARY)).isFalse();
        now = now.plusSeconds(1);
        assertThat(granted(Rank.HISTORY, ORDINARY)).isFalse();
        assertThat(granted(Rank.PUBLISH_NOW, ORDINARY)).isTrue();
        assertThat(granted(Rank.HISTORY, ORDINARY)).isTrue();
    }

    @Test
    void aReplyIsUrgentInItsLastHour() {
        assertThat(Rank.ofReply(START.plus(Duration.ofMinutes(59)), START)).isEqualTo(Rank.PUBLISH_NOW);
        assertThat(Rank.ofReply(START.plus(Duration.ofMinutes(61)), START)).isEqualTo(Rank.PUBLISH);
    }

    private boolean granted(Rank rank, Limits limits) {
        var answer = allowance.take(rank, limits, now);
        allowance = answer.next();
        return answer instanceof Answer.Granted;
    }
}
