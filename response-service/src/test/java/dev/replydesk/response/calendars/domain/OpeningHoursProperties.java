package dev.replydesk.response.calendars.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.calendars.domain.AnyCalendar.Question;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class OpeningHoursProperties {
    private static final int ORACLE_DAYS = 7;
    private static final int LONGEST_MINUTES = 2_400;

    @Property(tries = 10_000, shrinking = ShrinkingMode.BOUNDED)
    void agreesWithLookingAtTheClockMinuteByMinute(@ForAll("questions") Question q) {
        var hours = new OpeningHours(q.calendar());
        var oracle = new MinuteOracle(q.calendar(), q.start(), ORACLE_DAYS);
        var minutes = Math.min(q.minutes(), oracle.openFrom(q.start()));
        var end = oracle.after(q.start(), minutes);
        assertThat(hours.after(q.start(), Duration.ofMinutes(minutes))).isEqualTo(end);
        assertThat(hours.between(q.start(), end)).isEqualTo(Duration.ofMinutes(oracle.between(q.start(), end)));
        assertThat(hours.isOpenAt(end)).isEqualTo(oracle.isOpenAt(end));
    }

    @Property(tries = 2_000)
    void whatPassesInTwoStepsPassesInOne(@ForAll("questions") Question q,
            @ForAll @LongRange(min = 1, max = 90_000_000) long first,
            @ForAll @LongRange(min = 1, max = 90_000_000) long second) {
        var hours = new OpeningHours(q.calendar());
        var between = hours.after(q.start(), Duration.ofMillis(first));
        assertThat(hours.after(between, Duration.ofMillis(second)))
                .isEqualTo(hours.after(q.start(), Duration.ofMillis(first + second)));
    }

    @Property(tries = 2_000)
    void theTimeThatPassedIsTheTimeAskedFor(@ForAll("questions") Question q,
            @ForAll @LongRange(min = 0, max = 900_000_000) long millis) {
        var hours = new OpeningHours(q.calendar());
        var end = hours.after(q.start(), Duration.ofMillis(millis));
        assertThat(hours.between(q.start(), end)).hasMillis(millis);
        assertThat(end).isAfterOrEqualTo(q.start().plusMillis(millis));
    }

    @Property(tries = 2_000)
    void whoStartsLaterIsNotDueEarlier(@ForAll("questions") Question q,
            @ForAll @IntRange(min = 1, max = 10_000) int later) {
        var hours = new OpeningHours(q.calendar());
        var time = Duration.ofMinutes(q.minutes());
        assertThat(hours.after(q.start().plus(Duration.ofMinutes(later)), time))
                .isAfterOrEqualTo(hours.after(q.start(), time));
    }

    @Provide
    Arbitrary<Question> questions() {
        return AnyCalendar.questions(LONGEST_MINUTES);
    }
}
