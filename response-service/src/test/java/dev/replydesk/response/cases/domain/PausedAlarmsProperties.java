package dev.replydesk.response.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.calendars.domain.AroundTheClock;
import dev.replydesk.response.sla.domain.AlertChannel;
import dev.replydesk.response.sla.domain.LadderLevel;
import dev.replydesk.response.sla.domain.LadderRecipient;
import dev.replydesk.response.sla.domain.PauseReason;
import dev.replydesk.response.sla.domain.SlaMatch;
import dev.replydesk.response.sla.domain.SlaPolicy;
import dev.replydesk.response.sla.domain.StageTargets;
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

/** Outages that are heard of late, sweeps at any time: what is told of one deadline is told once. */
class PausedAlarmsProperties {
    private static final AroundTheClock ALWAYS = AroundTheClock.ALWAYS;

    /** What is told, and of which deadline. */
    private record Told(int threshold, Duration lead, Integer level, Instant dueAt) {
        static Told of(Alarm a) {
            return new Told(a.level() == null ? a.threshold() : 0, a.lead(), a.level(), a.dueAt());
        }
    }

    /** Minutes until an outage begins, until it is heard of, and until it is over. */
    record Stop(int until, int heard, int over) {}

    @Property(tries = 2_000)
    void nothingIsToldTwiceOfOneDeadlineAndNothingWhileItStandsStill(@ForAll("stops") List<Stop> stops) {
        var c = CaseFixture.under(policy());
        var at = CaseFixture.NOW;
        for (var i = 0; i < stops.size(); i++) {
            var outage = Outage.reported("out_" + i, "shp_1", CaseFixture.BEN, swept(at, stops.get(i).until()), null);
            c = sweep(c, at, stops.get(i).until() + stops.get(i).heard());
            at = swept(at, stops.get(i).until() + stops.get(i).heard());
            c = new PauseForOutage(outage).on(c, at);
            var still = c;
            c = sweep(c, at, stops.get(i).over());
            at = swept(at, stops.get(i).over());
            assertThat(still.isPaused() ? c : still).isSameAs(still);
            c = new EndOutage(outage.ended(CaseFixture.BEN, at), ALWAYS).on(c, at);
        }
        var told = alarms(sweep(c, at, 3_000));
        assertThat(told).doesNotHaveDuplicates();
        assertThat(told).filteredOn(t -> t.dueAt().equals(told.getLast().dueAt())).extracting(Told::threshold)
                .contains(100);
    }

    private static ResponseCase sweep(ResponseCase from, Instant start, int minutes) {
        var c = from;
        for (var i = 0; i <= minutes; i += 7) {
            c = CaseFixture.tick(CaseFixture.PASSES).on(c, swept(start, i));
        }
        return c;
    }

    private static Instant swept(Instant at, int minutes) {
        return at.plus(Duration.ofMinutes(minutes));
    }

    private static List<Told> alarms(ResponseCase c) {
        return c.history().stream().map(HistoryEntry::alarm).filter(Objects::nonNull).map(Told::of).toList();
    }

    private static SlaPolicy policy() {
        var level = new LadderLevel(Duration.ofMinutes(-40), List.of(LadderRecipient.MANAGERS), List.of(),
                List.of(AlertChannel.MAIL), null);
        var after = new LadderLevel(Duration.ofMinutes(30), List.of(LadderRecipient.ADMINS), List.of(),
                List.of(AlertChannel.MAIL), null);
        return new SlaPolicy("pol_1", "One", SlaMatch.EVERYTHING, Duration.ofHours(8), null, List.of(50, 75, 90),
                List.of(Duration.ofMinutes(30)), 75, null, false, List.of(level, after),
                List.of(PauseReason.MARKETPLACE_OUTAGE), StageTargets.NONE, null, null);
    }

    @Provide
    Arbitrary<List<Stop>> stops() {
        return Combinators.combine(Arbitraries.integers().between(0, 300), Arbitraries.integers().between(0, 200),
                Arbitraries.integers().between(0, 500)).as(Stop::new).list().ofMinSize(1).ofMaxSize(4);
    }
}
