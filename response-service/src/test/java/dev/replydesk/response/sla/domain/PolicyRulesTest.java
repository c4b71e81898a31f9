package dev.replydesk.response.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.calendars.domain.CalendarFixtures;
import dev.replydesk.response.calendars.domain.CalendarRef;
import dev.replydesk.response.calendars.domain.FieldFault;
import dev.replydesk.response.calendars.domain.OpeningHours;
import dev.replydesk.response.calendars.domain.Timetable;
import dev.replydesk.response.calendars.domain.Timetables;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyRulesTest {
    private static final SlaMatch ONE_STAR = new SlaMatch(1, List.of(), List.of(), List.of(), List.of(), null,
            List.of(), List.of(), List.of(), null);
    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    /** One hour on each of 261 weekdays in the year that follows. */
    private static final Timetable AN_HOUR_A_DAY = new Timetable(new CalendarRef("cal_1", 1),
            new OpeningHours(CalendarFixtures.weekdays(ZoneOffset.UTC, 9, 10)));
    private static final Timetables KNOWN = new Timetables(Map.of("cal_1", AN_HOUR_A_DAY, "cal_old", AN_HOUR_A_DAY),
            Set.of("cal_old"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"PT59.999S,false", "PT1M,true", "P365D,true", "PT8760H0.001S,false"})
    void aPromiseIsFromAMinuteToAYear(Duration time, boolean fits) {
        assertThat(faults(Promises.within(time)).isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"PT0S,false", "PT-1S,false", "PT0.001S,true", "PT3H59M59S,true", "PT4H,false"})
    void aLeadIsShorterThanThePromise(Duration lead, boolean fits) {
        assertThat(faults(Promises.within(Duration.ofHours(4), lead)).isEmpty()).isEqualTo(fits);
    }

    @Test
    void aLeadIsThereOnce() {
        var twice = Promises.within(Duration.ofHours(4), Duration.ofMinutes(30), Duration.ofSeconds(1_800));
        assertThat(faults(twice)).containsExactly("policies[0].warnBefore");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"50 75,true", "75 75,false", "75 50,false"})
    void sharesRise(String shares, boolean fits) {
        var warnAt = List.of(shares.split(" ")).stream().map(Integer::valueOf).toList();
        var policy = Promises.promise("A", SlaMatch.EVERYTHING, Duration.ofHours(4), warnAt, warnAt.getFirst());
        assertThat(faults(policy).isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"PT59.999S,false", "PT1M,true", "P365D,true", "PT8760H0.001S,false"})
    void whatIsPromisedAfterwardsIsFromAMinuteToAYearToo(Duration time, boolean fits) {
        assertThat(faults(Promises.following(time))).isEqualTo(fits ? List.of() : List.of("policies[0].followUp"));
    }

    @Test
    void aStageTakesAMinuteAtLeast() {
        assertThat(faults(Promises.staged(new StageTargets(null, null, null, Duration.ofSeconds(59), null))))
                .containsExactly("policies[0].stages.approve");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"PT18H,true", "PT18H0.001S,false"})
    void allStagesFitIntoThePromise(Duration writing, boolean fit) {
        var policy = Promises.staged(new StageTargets(Duration.ofHours(6), null, writing, null, null));
        assertThat(faults(policy)).isEqualTo(fit ? List.of() : List.of("policies[0].stages"));
    }

    @Test
    void whatIsPromisedAfterwardsFallsWithinAYearOfTheCalendar() {
        var policy = new SlaPolicy("pol_1", "By calendar", SlaMatch.EVERYTHING, Duration.ofHours(4), "cal_1",
                List.of(50), List.of(), 50, null, false, List.of(), List.of(), StageTargets.NONE,
                Duration.ofHours(262), null);
        assertThat(faults(policy)).containsExactly("policies[0].followUp");
    }

    @Test
    void aPolicyBehindOneThatTakesAllOfItsCasesIsRefusedByName() {
        var twoStars = new SlaMatch(2, List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(),
                List.of(), null);
        var faults = PolicyRules.check(List.of(Promises.promise("Two", twoStars, Duration.ofHours(4), List.of(50), 50),
                Promises.promise("Three", ONE_STAR, Duration.ofHours(1), List.of(50), 50),
                Promises.within(Duration.ofHours(4))));
        assertThat(faults).extracting(FieldFault::field).containsExactly("policies[1].match");
        assertThat(faults.getFirst().message()).contains("\"Two\" above");
        assertThat(PolicyRules.check(List.of(Promises.promise("Three", ONE_STAR, Duration.ofHours(1), List.of(50), 50),
                Promises.promise("Two", twoStars, Duration.ofHours(4), List.of(50), 50),
                Promises.within(Duration.ofHours(4))))).isEmpty();
    }

    @Test
    void aCalendarMustBeThereAndInUse() {
        assertThat(faults(by("cal_1", Duration.ofHours(4)))).isEmpty();
        assertThat(faults(by("cal_2", Duration.ofHours(4)))).containsExactly("policies[0].calendarId");
        assertThat(faults(by("cal_old", Duration.ofHours(4)))).containsExactly("policies[0].calendarId");
    }

    @ParameterizedTest(name = "{0} opening hours: {1}")
    @CsvSource({"PT261H,true", "PT261H0.001S,false"})
    void aDeadlineFallsWithinAYear(Duration time, boolean fits) {
        assertThat(faults(by("cal_1", time))).isEqualTo(fits ? List.of() : List.of("policies[0].firstReply"));
    }

    @Test
    void aCalendarIsLookedAtOnceTheRestIsRight() {
        assertThat(faults(by("cal_2", Duration.ofSeconds(1)))).containsExactly("policies[0].firstReply");
    }

    @Test
    void soundPoliciesHaveNoFault() {
        assertThat(PolicyRules.check(List.of(Promises.promise("Two", ONE_STAR, Duration.ofHours(4), List.of(50), 50),
                Promises.within(Duration.ofHours(4))))).isEmpty();
    }

    @Test
    void everyFaultIsToldAtOnceWithItsField() {
        var faulty = Promises.promise("A", ONE_STAR, Duration.ofSeconds(1), List.of(75, 50), 60);
        assertThat(PolicyRules.check(List.of(faulty,
                Promises.promise("A", ONE_STAR, Duration.ofDays(400), List.of(50), 50))))
                .extracting(FieldFault::field).containsExactlyInAnyOrder("policies[0].firstReply",
                        "policies[0].warnAt", "policies[0].mainWarning", "policies[1].firstReply", "policies[1].name",
                        "policies[1].match");
    }

    private static SlaPolicy by(String calendar, Duration time) {
        return new SlaPolicy("pol_1", "By calendar", SlaMatch.EVERYTHING, time, calendar, List.of(50), List.of(), 50,
                null, false, List.of(), List.of(), StageTargets.NONE, null, null);
    }

    private static List<String> faults(SlaPolicy policy) {
        return PolicyRules.check(List.of(policy), KNOWN, MONDAY).stream().map(FieldFault::field).toList();
    }
}
