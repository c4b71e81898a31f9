package dev.replydesk.response.board.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two hundred simulated days: what was forecast an hour ahead, and what came of it. ADR 107 tells the numbers. */
class ForecastReplayTest {
    private static final int DAYS = 200;
    private static final int FIRST_ASKED = 90;
    private static final int LAST_ASKED = 480;

    /** How many were called missed, how many were, and how many of those that were called. */
    private record Hits(int right, int called, int missed, int all) {
        Hits and(boolean isCalled, boolean isMissed) {
            return new Hits(right + (isCalled && isMissed ? 1 : 0), called + (isCalled ? 1 : 0),
                    missed + (isMissed ? 1 : 0), all + 1);
        }

        double precision() {
            return (double) right / called;
        }

        double recall() {
            return (double) right / missed;
        }
    }

    @ParameterizedTest(name = "load from {0}, trouble {1}: precision above {2}, recall above {3}")
    @CsvSource({"0.7, true, 0.80, 0.84", "0.65, false, 0.38, 0.22"})
    void anHourAheadMostMissesAreForeseen(double load, boolean trouble, double precision, double recall) {
        var hits = new Hits(0, 0, 0, 0);
        for (int seed = 0; seed < DAYS; seed++) {
            var dayBefore = new SimulatedDay(seed + DAYS, load, trouble);
            hits = asked(new SimulatedDay(seed, load, trouble), dayBefore.usual(), hits);
        }
        assertThat(hits.precision()).as(hits.toString()).isGreaterThan(precision);
        assertThat(hits.recall()).as(hits.toString()).isGreaterThan(recall);
    }

    private static Hits asked(SimulatedDay day, Usual usual, Hits soFar) {
        var hits = soFar;
        for (int now = FIRST_ASKED; now <= LAST_ASKED; now += 30) {
            var waiting = day.waitingAt(now);
            var pace = day.crewAt(now).pace(usual);
            for (int before = 0; before < waiting.size(); before++) {
                var c = waiting.get(before);
                if (c.due > now + 45 && c.due <= now + 75) {
                    hits = hits.and(pace.turn(before, SimulatedDay.at(c.due), SimulatedDay.at(now)).willMiss(),
                            c.missed());
                }
            }
        }
        return hits;
    }
}
