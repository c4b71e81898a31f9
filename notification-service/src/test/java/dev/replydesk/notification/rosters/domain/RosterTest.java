package dev.replydesk.notification.rosters.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final List<DayOfWeek> EVERY_DAY = List.of(DayOfWeek.values());
    private static final List<DayOfWeek> MONDAY = List.of(DayOfWeek.MONDAY);

    @Test
    void aShiftHoldsFromItsBeginningToJustBeforeItsEnd() {
        var roster = roster(together("Day", MONDAY, 9 * 60, 17 * 60, "usr_ann"));

        assertThat(roster.onCallAt(at("2026-03-02T08:59:59"))).isEmpty();
        assertThat(roster.onCallAt(at("2026-03-02T09:00:00"))).containsExactly("usr_ann");
        assertThat(roster.onCallAt(at("2026-03-02T16:59:59"))).containsExactly("usr_ann");
        assertThat(roster.onCallAt(at("2026-03-02T17:00:00"))).isEmpty();
        assertThat(roster.onCallAt(at("2026-03-03T12:00:00"))).as("Tuesday").isEmpty();
    }

    @Test
    void aNightBelongsToTheDayOnWhichItBegins() {
        var roster = roster(together("Night", MONDAY, 22 * 60, 30 * 60, "usr_ann"));

        assertThat(roster.onCallAt(at("2026-03-02T05:00:00"))).as("early on Monday").isEmpty();
        assertThat(roster.onCallAt(at("2026-03-02T23:00:00"))).containsExactly("usr_ann");
        assertThat(roster.onCallAt(at("2026-03-03T05:59:59"))).containsExactly("usr_ann");
        assertThat(roster.onCallAt(at("2026-03-03T06:00:00"))).isEmpty();
    }

    @Test
    void aWholeDayReachesToTheSameHourOfTheNext() {
        var roster = roster(together("Duty", MONDAY, 9 * 60, 33 * 60, "usr_ann"));

        assertThat(roster.onCallAt(at("2026-03-03T08:59:59"))).containsExactly("usr_ann");
        assertThat(roster.onCallAt(at("2026-03-03T09:00:00"))).isEmpty();
    }

    @Test
    void whereShiftsOverlapSeveralAreOnCallAndNobodyTwice() {
        var roster = roster(together("Night", EVERY_DAY, 22 * 60, 30 * 60, "usr_ann", "usr_ben"),
                together("Early", EVERY_DAY, 5 * 60, 13 * 60, "usr_ben", "usr_cem"));

        assertThat(roster.onCallAt(at("2026-03-03T05:30:00"))).containsExactly("usr_ann", "usr_ben", "usr_cem");
        assertThat(roster.onCallAt(at("2026-03-03T14:00:00"))).as("a gap").isEmpty();
    }

    @Test
    void turnsChangeOnMondayAndBeginAgainWithTheFirst() {
        var roster = roster(inTurn(EVERY_DAY, 0, 1440, LocalDate.of(2026, 3, 4), "usr_ann", "usr_ben", "usr_cem"));

        assertThat(roster.onCallAt(at("2026-03-02T00:00:00"))).containsExactly("usr_ann");
        assertThat(roster.onCallAt(at("2026-03-08T23:59:59"))).containsExactly("usr_ann");
        assertThat(roster.onCallAt(at("2026-03-09T00:00:00"))).containsExactly("usr_ben");
        assertThat(roster.onCallAt(at("2026-03-16T12:00:00"))).containsExactly("usr_cem");
        assertThat(roster.onCallAt(at("2026-03-23T12:00:00"))).containsExactly("usr_ann");
        assertThat(roster.onCallAt(at("2026-02-27T12:00:00"))).as("the week before the first").containsExactly(
                "usr_cem");
    }

    @Test
    void aNightThatBeganOnSundayStaysWithWhoseWeekThatWas() {
        var roster = roster(inTurn(EVERY_DAY, 22 * 60, 30 * 60, LocalDate.of(2026, 3, 2), "usr_ann", "usr_ben"));

        assertThat(roster.onCallAt(at("2026-03-09T05:00:00"))).containsExactly("usr_ann");
        assertThat(roster.onCallAt(at("2026-03-09T22:00:00"))).containsExactly("usr_ben");
    }

    @Test
    void aNightInSpringIsAnHourShorterAndOneInAutumnAnHourLonger() {
        var roster = roster(together("Night", EVERY_DAY, 22 * 60, 30 * 60, "usr_ann"));

        assertThat(nightFrom(roster, "2026-03-28T21:00:00Z")).isEqualTo(Duration.ofHours(7));
        assertThat(nightFrom(roster, "2026-10-24T20:00:00Z")).isEqualTo(Duration.ofHours(9));
    }

    @Test
    void aShiftThatBeginsInTheHourTheClockJumpsOverBeginsWithTheJump() {
        var roster = roster(together("Small hours", EVERY_DAY, 150, 240, "usr_ann"));

        assertThat(roster.onCallAt(Instant.parse("2026-03-29T00:59:59Z"))).isEmpty();
        assertThat(roster.onCallAt(Instant.parse("2026-03-29T01:00:00Z"))).containsExactly("usr_ann");
    }

    @Test
    void aShiftInTheHourThatIsShownTwiceEndsWhenItsEndIsShownFirst() {
        var roster = roster(together("Small hours", EVERY_DAY, 60, 150, "usr_ann"));

        assertThat(roster.onCallAt(Instant.parse("2026-10-25T00:29:59Z"))).containsExactly("usr_ann");
        assertThat(roster.onCallAt(Instant.parse("2026-10-25T00:30:00Z"))).isEmpty();
        assertThat(roster.onCallAt(Instant.parse("2026-10-25T01:15:00Z"))).as("02:15 for the second time").isEmpty();
    }

    @Test
    void everyVersionSaysWhoWroteItWhen() {
        var now = at("2026-03-02T12:00:00");
        var written = Roster.empty("team_1").replacedBy(BERLIN, List.of(), "usr_boss", now);

        assertThat(written.version()).isEqualTo(1);
        assertThat(written.history()).containsExactly(new RosterEdit(1, now, "usr_boss"));
        assertThat(written.onCallAt(now)).isEmpty();
    }

    @Test
    void hoursThatAreNoneAreRefused() {
        assertThatThrownBy(() -> together("Never", MONDAY, 600, 600, "usr_ann"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> together("Too long", MONDAY, 600, 2041, "usr_ann"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Duration nightFrom(Roster roster, String start) {
        var from = Instant.parse(start);
        assertThat(roster.onCallAt(from.minusMillis(1))).isEmpty();
        var end = from;
        while (!roster.onCallAt(end).isEmpty()) {
            end = end.plus(Duration.ofMinutes(1));
        }
        return Duration.between(from, end);
    }

    private static Roster roster(Shift... shifts) {
        return new Roster("team_1", 1, BERLIN, List.of(shifts), List.of());
    }

    private static Shift together(String name, List<DayOfWeek> days, int from, int to, String... persons) {
        return new Shift(name, days, from, to, List.of(persons), null);
    }

    private static Shift inTurn(List<DayOfWeek> days, int from, int to, LocalDate first, String... persons) {
        return new Shift("Week", days, from, to, List.of(persons), first);
    }

    private static Instant at(String inBerlin) {
        return LocalDateTime.parse(inBerlin).atZone(BERLIN).toInstant();
    }
}
