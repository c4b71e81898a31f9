package dev.replydesk.response.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.calendars.domain.AnyCalendar;
import dev.replydesk.response.calendars.domain.AnyCalendar.Question;
import dev.replydesk.response.calendars.domain.CalendarRef;
import dev.replydesk.response.calendars.domain.OpeningHours;
import dev.replydesk.response.calendars.domain.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Any case under any calendars, with pauses and with what was told of it so far, put under another policy. */
class ReapplyProperties {
    private static final int DAYS = 16;
    private static final ToldBefore NOTHING = new ToldBefore() {
        @Override
        public Optional<Instant> of(Threshold threshold, Instant dueAt) {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> of(Rung rung, Instant dueAt) {
            return Optional.empty();
        }
    };

    /**
     * What was promised first and what is promised then, each in minutes of its calendar; and when that is, by wall.
     */
    record Story(Question before, Question after, int promised, List<PauseProperties.Gap> gaps, int until) {
        SlaPolicy first() {
            return Promises.within(Duration.ofMinutes(promised), Duration.ofMinutes(7));
        }

        /** In whole minutes also at its shares. */
        SlaPolicy then() {
            return Promises.within(Duration.ofMinutes(minutes()));
        }

        int minutes() {
            return Math.max(100, after.minutes() / 100 * 100);
        }

        Instant start() {
            return before.start();
        }

        Timetable hours(Question question, long version) {
            return new Timetable(new CalendarRef("cal_1", version), new OpeningHours(question.calendar()));
        }
    }

    /** A clock and when it was paused. */
    private record Lived(SlaClock clock, List<Standstill> pauses, Instant now) {}

    private static Lived lived(Story s, Timetable hours) {
        var clock = SlaClock.start(s.start(), s.first(), hours);
        var pauses = new ArrayList<Standstill>();
        var at = s.start();
        for (var gap : s.gaps()) {
            var from = at.plus(Duration.ofMinutes(gap.before()));
            at = from.plus(Duration.ofMinutes(gap.length()));
            clock = clock.fire(from, false);
            if (clock.canPauseFrom(from)) {
                clock = clock.pause(from).resume(at, hours.time());
                pauses.add(new Standstill(from, at));
            }
        }
        var now = at.plus(Duration.ofMinutes(s.until()));
        return new Lived(clock.fire(now, false), pauses, now);
    }

    private static Question at(Question question, Instant start) {
        return new Question(question.calendar(), start, question.minutes());
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.BOUNDED)
    void fromTheBeginningEqualsACaseThatIsOpenedUnderThePolicy(@ForAll("stories") Story s) {
        var old = s.hours(s.before(), 1);
        var lived = lived(s, old);
        var hours = s.hours(s.after(), 2);
        var clock = new Reapplied(lived.clock(), old.time(), s.then(), hours, NOTHING, lived.now())
                .clock(ReapplyChoice.FROM_THE_BEGINNING);
        Assume.that(clock.dueAt().isBefore(s.start().plus(Duration.ofDays(DAYS - 1))));
        var diary = new Diary(at(s.after(), s.start()), lived.pauses(), DAYS);
        assertThat(clock.dueAt()).isEqualTo(diary.after(s.minutes()));
        assertThat(clock.warnAt()).isEqualTo(diary.after(s.minutes() * 75 / 100));
        assertThat(clock.thresholds()).extracting(Threshold::at).containsExactly(diary.after(s.minutes() / 2),
                diary.after(s.minutes() * 75 / 100), diary.after(s.minutes() * 90 / 100), diary.after(s.minutes()));
        if (lived.pauses().isEmpty()) {
            assertThat(Reapplied.isSamePromise(clock, SlaClock.start(s.start(), s.then(), hours))).isTrue();
        }
        assertThat(clock.breachedAt()).isEqualTo(lived.clock().breachedAt());
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.BOUNDED)
    void withinOneCalendarFromNowOnEndsWhereFromTheBeginningDoesUnlessNothingIsLeft(@ForAll("stories") Story s) {
        var hours = s.hours(s.before(), 1);
        var lived = lived(s, hours);
        var reapplied = new Reapplied(lived.clock(), hours.time(), s.then(), hours, NOTHING, lived.now());
        var clock = reapplied.clock(ReapplyChoice.FROM_NOW_ON);
        var used = UsedTime.of(lived.clock(), lived.pauses(), lived.now(), hours.time());
        var left = Duration.ofMinutes(s.minutes()).minus(used);
        if (left.isPositive()) {
            assertThat(clock.dueAt()).isEqualTo(reapplied.clock(ReapplyChoice.FROM_THE_BEGINNING).dueAt());
            assertThat(hours.time().between(lived.now(), clock.dueAt())).isEqualTo(left);
        } else {
            var due = lived.clock().dueAt();
            assertThat(clock.dueAt()).isEqualTo(due.isBefore(lived.now()) ? due : lived.now());
        }
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.BOUNDED)
    void whatLiesAheadRingsAndWhatIsPastDoesNotRingTwice(@ForAll("stories") Story s,
            @ForAll ReapplyChoice choice) {
        var old = s.hours(s.before(), 1);
        var lived = lived(s, old);
        var clock = new Reapplied(lived.clock(), old.time(), s.then(), s.hours(s.after(), 2), NOTHING, lived.now())
                .clock(choice);
        assertThat(clock.thresholds()).isSortedAccordingTo(Threshold.ORDER);
        assertThat(clock.thresholds().getLast().at()).isEqualTo(clock.dueAt());
        assertThat(clock.thresholds()).allMatch(t -> !t.at().isAfter(clock.dueAt()));
        if (!clock.dueAt().equals(lived.clock().dueAt())) {
            assertThat(clock.thresholds()).filteredOn(t -> t.at().isAfter(lived.now())).allMatch(Threshold::isWaiting);
        }
        assertThat(clock.due(lived.now())).noneMatch(t -> lived.clock().thresholds().stream()
                .anyMatch(o -> o.percent() == t.percent() && o.lead() == null && !o.isWaiting()));
    }

    @Provide
    Arbitrary<Story> stories() {
        var gap = Combinators.combine(Arbitraries.integers().between(0, 400), Arbitraries.integers().between(0, 700))
                .as(PauseProperties.Gap::new);
        return Combinators.combine(AnyCalendar.questions(100), AnyCalendar.questions(1_200),
                Arbitraries.integers().between(30, 1_200), gap.list().ofMaxSize(2),
                Arbitraries.integers().between(0, 1_500)).as(Story::new);
    }
}
