package dev.replydesk.response.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.sla.domain.PolicySet;
import dev.replydesk.response.sla.domain.ReapplyChoice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Policies that change again and again under a case that nobody answers. */
class ReappliedAlarmsProperties {
    /** What is told, and of which deadline. */
    private record Told(int threshold, Duration lead, Integer level, Instant dueAt) {
        static Told of(Alarm a) {
            return new Told(a.level() == null && a.lead() == null ? a.threshold() : 0, a.lead(), a.level(), a.dueAt());
        }
    }

    /** Minutes until it is applied, and how many hours it promises. */
    record Edit(int until, int hours, ReapplyChoice choice) {}

    @Property(tries = 2_000)
    void nothingIsToldTwiceOfOneDeadlineNothingFloodsAndABreachStays(@ForAll("edits") List<Edit> edits) {
        var c = CaseFixture.under(ReapplyFixture.policy("p", 8));
        var at = CaseFixture.NOW;
        for (var i = 0; i < edits.size(); i++) {
            var edit = edits.get(i);
            c = sweep(c, at, edit.until());
            at = at.plus(Duration.ofMinutes(edit.until()));
            var before = c;
            var set = new PolicySet(i + 2, List.of(ReapplyFixture.policy("p", edit.hours())));
            c = ReapplyFixture.apply("rap_" + i, edit.choice(), set).on(c, at);
            assertThat(told(c).size() - told(before).size()).isBetween(0, 1);
            var soon = sweep(c, at.plusMillis(200), 0);
            assertThat(told(sweep(soon, at.plusMillis(400), 0)).size() - told(before).size()).isBetween(0, 2);
            var breach = before.clock().breachedAt();
            assertThat(breach == null || breach.equals(c.clock().breachedAt())).isTrue();
        }
        var over = sweep(c, at, 4_000);
        assertThat(told(over)).doesNotHaveDuplicates();
        assertThat(over.clock().breachedAt()).isNotNull();
        assertThat(over.clock().nextAlarmAt()).isNull();
    }

    private static ResponseCase sweep(ResponseCase from, Instant start, int minutes) {
        var c = from;
        for (var i = 0; i <= minutes; i += 7) {
            c = CaseFixture.tick(CaseFixture.PASSES).on(c, start.plus(Duration.ofMinutes(i)));
        }
        return CaseFixture.tick(CaseFixture.PASSES).on(c, start.plus(Duration.ofMinutes(minutes)));
    }

    private static List<Told> told(ResponseCase c) {
        return c.history().stream().map(HistoryEntry::alarm).filter(Objects::nonNull).filter(a -> a.audience() != null)
                .map(Told::of).toList();
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(Arbitraries.integers().between(0, 900), Arbitraries.of(2, 4, 8, 12, 30),
                Arbitraries.of(ReapplyChoice.class)).as(Edit::new).list().ofMinSize(1).ofMaxSize(5);
    }
}
