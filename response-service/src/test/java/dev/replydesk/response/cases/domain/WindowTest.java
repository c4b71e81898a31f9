package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseFixture.ANNA;
import static dev.replydesk.response.cases.domain.CaseFixture.NOW;
import static dev.replydesk.response.cases.domain.CaseFixture.PASSES;
import static dev.replydesk.response.cases.domain.CaseFixture.PUBLISHED;
import static dev.replydesk.response.cases.domain.CaseFixture.history;
import static dev.replydesk.response.cases.domain.CaseFixture.obligations;
import static dev.replydesk.response.cases.domain.CaseFixture.review;
import static dev.replydesk.response.cases.domain.CaseFixture.revised;
import static dev.replydesk.response.cases.domain.CaseFixture.submit;
import static dev.replydesk.response.cases.domain.CaseFixture.tick;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.calendars.domain.CalendarFixtures;
import dev.replydesk.response.calendars.domain.OpeningHours;
import dev.replydesk.response.sla.domain.ClockKind;
import dev.replydesk.response.sla.domain.PolicyHistory;
import dev.replydesk.response.sla.domain.PolicySet;
import dev.replydesk.response.sla.domain.Promises;
import dev.replydesk.response.sla.domain.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Instant CLOSES = PUBLISHED.plus(WEEK);
    /** Outlasts the window, so that nothing else is told in these tests. */
    private static final Duration PATIENT = Duration.ofDays(30);

    @ParameterizedTest(name = "a window of {0} warns {1} before it closes")
    @CsvSource({"P7D,PT24H", "P4D,PT24H", "PT95H,PT23H45M", "PT4H,PT1H"})
    void itWarnsADayBeforeOrInItsLastQuarter(Duration length, Duration before) {
        assertThat(WindowClock.of(PUBLISHED, length).warnAt()).isEqualTo(PUBLISHED.plus(length).minus(before));
    }

    @Test
    void aShopThatDoesNotSayHasNone() {
        assertThat(CaseFixture.open().window()).isNull();
    }

    @Test
    void itRunsFromTheNewestWords() {
        assertThat(Objects.requireNonNull(assessment(revised(Verdict.NEGATIVE), PATIENT).window()).closesAt())
                .isEqualTo(NOW.plus(WEEK));
    }

    @Test
    void wordsThatAreNewBeforeOurReplyLengthenItAndItIsToldAgain() {
        var warned = tick(PASSES).on(opened(), CLOSES.minus(Duration.ofDays(1)));
        var edited = review(2, CaseFixture.revision(1, Verdict.NEGATIVE, PUBLISHED),
                CaseFixture.revision(2, Verdict.NEGATIVE, CLOSES.minusSeconds(60)));
        var longer = rewritten(warned, edited);
        assertThat(Objects.requireNonNull(longer.window())).isEqualTo(WindowClock.of(CLOSES.minusSeconds(60), WEEK));
        assertThat(longer.nextTimerAt()).isEqualTo(longer.window().warnAt());
        var told = Objects.requireNonNull(
                tick(PASSES).on(longer, longer.window().warnAt()).history().getLast().alarm());
        assertThat(told.dueAt()).isEqualTo(longer.window().closesAt());
    }

    @Test
    void aNewStateWithoutNewWordsLeavesItAlone() {
        var same = review(2, CaseFixture.revision(1, Verdict.NEGATIVE, PUBLISHED));
        assertThat(rewritten(opened(), same).window()).isEqualTo(opened().window());
    }

    @Test
    void itIsToldOnceThatItClosesSoon() {
        var c = opened();
        assertThat(c.nextTimerAt()).isEqualTo(CLOSES.minus(Duration.ofDays(1)));
        var warned = tick(PASSES).on(c, CLOSES.minus(Duration.ofDays(1)));
        assertThat(history(warned)).endsWith(HistoryType.WINDOW_CLOSING);
        var alarm = Objects.requireNonNull(warned.history().getLast().alarm());
        assertThat(alarm.clock()).isEqualTo(ClockKind.MARKETPLACE_WINDOW);
        assertThat(alarm.threshold()).isEqualTo(75);
        assertThat(alarm.dueAt()).isEqualTo(CLOSES);
        assertThat(alarm.late()).isFalse();
        assertThat(warned.nextTimerAt()).isEqualTo(CLOSES);
        assertThat(tick(PASSES).on(warned, CLOSES.minusMillis(1))).isEqualTo(warned);
    }

    @Test
    void onceItIsClosedAnExemptionIsProposedThatAPersonStillSigns() {
        var closed = tick(PASSES).on(opened(), CLOSES);
        assertThat(history(closed)).endsWith(HistoryType.WINDOW_CLOSED, HistoryType.EXEMPTION_PROPOSED);
        assertThat(closed.isOpen()).isTrue();
        var exemption = Objects.requireNonNull(closed.exemption());
        assertThat(exemption.reason()).isEqualTo(ExemptionReason.NOT_ANSWERABLE);
        assertThat(exemption.state()).isEqualTo(ExemptionState.PROPOSED);
        assertThat(exemption.proposedBy().isPerson()).isFalse();
        assertThat(closed.nextTimerAt()).isEqualTo(closed.clock().dueAt());
        assertThat(tick(PASSES).on(closed, CLOSES.plusSeconds(1))).isEqualTo(closed);
    }

    @Test
    void whatWasMissedWhileNothingRanIsToldLateAndOnlyTheEnd() {
        var closed = tick(PASSES).on(opened(), CLOSES.plus(Duration.ofMinutes(1)));
        assertThat(history(closed)).doesNotContain(HistoryType.WINDOW_CLOSING);
        assertThat(closed.history().stream().map(HistoryEntry::alarm).filter(Objects::nonNull)).singleElement()
                .satisfies(alarm -> assertThat(alarm.late()).isTrue());
    }

    /** It runs day and night, so its alarms come in closed hours also when nothing is late. */
    @Test
    void inClosedHoursItWaitsForTheNextOpeningThatComesBeforeItCloses() {
        var warnAt = CLOSES.minus(Duration.ofDays(1));
        var opening = warnAt.plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.HOURS);
        assertThat(opened().waitsForHours(warnAt.minusMillis(1))).isFalse();
        assertThat(opened().waitsForHours(warnAt)).isTrue();
        assertThat(toldAt(warnAt, opening)).isEqualTo(opening);
        assertThat(toldAt(opening, opening)).isNull();
        assertThat(toldAt(CLOSES.minusMillis(1), opening)).as("the next opening is after its end").isNull();
    }

    /** Until when the alarm of this instant waits, where the doors are open for an hour a day. */
    private static @Nullable Instant toldAt(Instant now, Instant opening) {
        var hour = opening.atOffset(ZoneOffset.UTC).getHour();
        var hours = new OpeningHours(CalendarFixtures.daily(ZoneOffset.UTC, CalendarFixtures.hours(hour, hour + 1)));
        var tick = new Tick(List.of("team_1"), PASSES, hours);
        return Objects.requireNonNull(tick.on(opened(), now).history().getLast().alarm()).notBefore();
    }

    @Test
    void aProposalThatIsThereIsNotReplaced() {
        var proposed = CaseFixture.proposed(opened());
        assertThat(tick(PASSES).on(proposed, CLOSES).exemption()).isEqualTo(proposed.exemption());
    }

    @Test
    void aReplyOnItsWayIsJudgedByTheMarketplace() {
        var claimed = new ClaimCase(ANNA).on(opened(), NOW);
        var publishing = tick(PASSES).on(submit(claimed, PASSES).on(claimed, NOW), NOW.plusSeconds(8));
        assertThat(history(tick(PASSES).on(publishing, CLOSES))).doesNotContain(HistoryType.WINDOW_CLOSED);
        assertThat(publishing.nextTimerAt()).isEqualTo(publishing.clock().dueAt());
        var refused = new RefuseReply(CaseFixture.REPLY, "too late").on(publishing, CLOSES);
        assertThat(history(tick(PASSES).on(refused, CLOSES))).contains(HistoryType.WINDOW_CLOSED);
    }

    @Test
    void backlogIsNotTold() {
        var review = review(1, new Revision(1, RevisionKind.FIRST, 1, null, "Bad", PUBLISHED, CLOSES,
                Verdict.NEGATIVE));
        var old = obligations().first(new Assessment("mer_1", "case_1", review, CaseFixture.SHOP, List.of(), CLOSES,
                policies(Duration.ofMinutes(1)), 0, WEEK, true, false), CLOSES).getFirst();
        assertThat(old.backlog()).isTrue();
        assertThat(old.window()).isNotNull();
        assertThat(old.nextTimerAt()).isNull();
    }

    private static ResponseCase rewritten(ResponseCase c, ReviewCopy newer) {
        return Objects.requireNonNull(obligations().next(c, assessment(newer, PATIENT), CLOSES).changed());
    }

    private static ResponseCase opened() {
        return obligations().first(assessment(review(), PATIENT), NOW).getFirst();
    }

    private static Assessment assessment(ReviewCopy review, Duration promise) {
        return new Assessment("mer_1", "case_1", review, CaseFixture.SHOP, List.of("team_1"), PUBLISHED,
                policies(promise), 0, WEEK, false, false);
    }

    private static PolicyHistory policies(Duration promise) {
        return PolicyHistory.of(new PolicySet(1, List.of(Promises.quietly(promise))));
    }
}
