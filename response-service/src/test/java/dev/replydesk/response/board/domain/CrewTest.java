package dev.replydesk.response.board.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.cases.domain.work.Deed;
import dev.replydesk.response.cases.domain.work.HourlyReplies;
import dev.replydesk.response.cases.domain.work.RecentReplies;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrewTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Usual USUAL = new Usual(5, 20);

    @Test
    void whoeverDidSomethingWithinHalfAnHourIsActive() {
        var crew = crew(List.of(deed("usr_a", 30), deed("usr_b", 31)), replies("usr_c", 4, 200, 29),
                replies("usr_d", 4, 200, 40));
        assertThat(crew.active()).containsOnlyKeys("usr_a", "usr_c");
    }

    @Test
    void aPaceIsTheRepliesAfterTheFirstByTheTimeSinceTheFirst() {
        var crew = crew(List.of(), replies("usr_a", 9, 120, 5));
        assertThat(crew.perHour("usr_a")).hasValue(4);
    }

    @Test
    void twoQuickRepliesAreNoRecordAndOneIsNoPace() {
        var crew = crew(List.of(), replies("usr_a", 2, 3, 1), replies("usr_b", 1, 3, 3));
        assertThat(crew.perHour("usr_a")).hasValue(2);
        assertThat(crew.perHour("usr_b")).isEmpty();
        assertThat(crew.perHour("usr_nobody")).isEmpty();
    }

    @Test
    void theActiveAddUpAndWhoeverHasNoPaceYetTakesPartAtTheUsualOne() {
        var crew = crew(List.of(deed("usr_new", 2)), replies("usr_a", 9, 120, 5), replies("usr_gone", 9, 200, 60));
        assertThat(crew.needsUsual()).isTrue();
        assertThat(crew.pace(USUAL)).isEqualTo(new Pace(PaceBasis.PEOPLE, 2, 1, 9.0));
    }

    @Test
    void nobodyMustLookUpWhatIsUsualWhereEverybodyHasAPace() {
        assertThat(crew(List.of(), replies("usr_a", 9, 120, 5)).needsUsual()).isFalse();
    }

    @Test
    void withNobodyHereTheUsualPaceOfAllTogetherIsTaken() {
        var crew = crew(List.of(), replies("usr_gone", 9, 200, 60));
        assertThat(crew.needsUsual()).isTrue();
        assertThat(crew.pace(USUAL)).isEqualTo(new Pace(PaceBasis.USUAL, 0, 0, 20.0));
    }

    @Test
    void whereNobodyEverRepliedNoPaceIsInvented() {
        assertThat(crew(List.of()).pace(null)).isEqualTo(new Pace(PaceBasis.NONE, 0, 0, null));
        assertThat(crew(List.of(deed("usr_a", 2))).pace(null)).isEqualTo(new Pace(PaceBasis.NONE, 1, 0, null));
    }

    @Test
    void usualIsTheMedianOfHoursThatHadReplies() {
        var hours = List.of(hour("usr_a", 9, 2), hour("usr_b", 9, 4), hour("usr_a", 10, 4), hour("usr_b", 11, 90));
        assertThat(Usual.of(hours)).hasValue(new Usual(4, 6));
        assertThat(Usual.of(hours.subList(0, 2))).hasValue(new Usual(3, 6));
        assertThat(Usual.of(List.of())).isEmpty();
    }

    private static Crew crew(List<Deed> deeds, RecentReplies... replies) {
        return Crew.of(deeds, List.of(replies), NOW);
    }

    private static Deed deed(String who, int minutesAgo) {
        return new Deed(who, ago(minutesAgo));
    }

    private static RecentReplies replies(String who, int number, int firstMinutesAgo, int lastMinutesAgo) {
        return new RecentReplies(who, number, ago(firstMinutesAgo), ago(lastMinutesAgo));
    }

    private static HourlyReplies hour(String who, int hour, int number) {
        return new HourlyReplies(who, Instant.parse("2026-03-02T%02d:00:00Z".formatted(hour)), number);
    }

    private static Instant ago(int minutes) {
        return NOW.minus(Duration.ofMinutes(minutes));
    }
}
