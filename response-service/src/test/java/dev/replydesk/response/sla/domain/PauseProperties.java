package dev.replydesk.response.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.calendars.domain.AnyCalendar;
import dev.replydesk.response.calendars.domain.AnyCalendar.Question;
import dev.replydesk.response.calendars.domain.CalendarRef;
import dev.replydesk.response.calendars.domain.OpeningHours;
import dev.replydesk.response.calendars.domain.Timetable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A deadline that was paused, against somebody who looks at the clock minute by minute and writes down what counts. */
class PauseProperties {
    private static final int DAYS = 16;
    private static final int LONGEST_PROMISE = 1_200;

    /** Minutes of the clock on the wall until the next pause, and of that pause. */
    record Gap(int before, int length) {}

    @Property(tries = 2_000, shrinking = ShrinkingMode.BOUNDED)
    void theDeadlineMovesByTheWorkingTimeThatWasPaused(@ForAll("questions") Question q,
            @ForAll("gaps") List<Gap> gaps) {
        var hours = new OpeningHours(q.calendar());
        var promised = Math.max(100, q.minutes() / 100 * 100);
        var clock = SlaClock.start(q.start(), Promises.within(Duration.ofMinutes(promised)),
                new Timetable(new CalendarRef("cal_1", 1), hours));
        var pauses = new ArrayList<Standstill>();
        var at = q.start();
        for (var gap : gaps) {
            var from = at.plus(Duration.ofMinutes(gap.before()));
            at = from.plus(Duration.ofMinutes(gap.length()));
            if (clock.canPauseFrom(from)) {
                clock = clock.pause(from).resume(at, hours);
                pauses.add(new Standstill(from, at));
            }
        }
        Assume.that(clock.dueAt().isBefore(q.start().plus(Duration.ofDays(DAYS - 1))));
        var diary = new Diary(q, pauses, DAYS);
        assertThat(clock.dueAt()).isEqualTo(diary.after(promised));
        assertThat(clock.warnAt()).isEqualTo(diary.after(promised * 75 / 100));
        assertThat(clock.thresholds()).extracting(Threshold::at).containsExactly(diary.after(promised / 2),
                diary.after(promised * 75 / 100), diary.after(promised * 90 / 100), diary.after(promised));
        assertThat(clock.standstills()).isEqualTo(pauses);
    }

    @Provide
    Arbitrary<Question> questions() {
        return AnyCalendar.questions(LONGEST_PROMISE);
    }

    @Provide
    Arbitrary<List<Gap>> gaps() {
        var short_ = Arbitraries.integers().between(0, 400);
        var long_ = Arbitraries.integers().between(0, 4_000);
        return Combinators.combine(short_, Arbitraries.oneOf(short_, long_)).as(Gap::new).list().ofMinSize(1)
                .ofMaxSize(3);
    }
}
