package dev.replydesk.response.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureRunTest {
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
    private static final Actor CONNECTOR = new Actor("service:review-service", "Connector");
    private static final Actor ANNA = new Actor("usr_anna", "Anna");

    /** The run began at minute 10 and ended at minute 60, if it did. */
    @ParameterizedTest(name = "{0}: an outage of {1} from {2} to {3} is the same {4}, ends with it {5}")
    @CsvSource({"lasts, Anna, 5, , true, false", "lasts, Anna, 12, , true, false", "lasts, Anna, 5, 11, true, false",
            "lasts, Anna, 12, 30, true, false", "lasts, Anna, 1, 9, false, false", "lasts, Anna, 1, 10, false, false",
            "lasts, Connector, 10, , true, false", "lasts, Connector, 10, 30, true, false",
            "lasts, Connector, 1, 10, false, false", "is back, Connector, 10, , true, true",
            "is back, Connector, 10, 60, true, false", "is back, Connector, 10, 30, true, false",
            "is back, Anna, 5, , true, true", "is back, Anna, 12, , true, true", "is back, Anna, 60, , false, false",
            "is back, Anna, 61, , false, false", "is back, Anna, 1, 10, false, false"})
    void makesNoOutageOfWhatIsKnownAndEndsWhatLastedMeanwhile(String run, String by, long from, @Nullable Long to,
            boolean same, boolean ends) {
        var known = List.of(outage(by, from, to));
        var seen = new FailureRun("shp_1", minute(10), run.equals("lasts") ? null : minute(60));
        assertThat(seen.isKnownFrom(known)).isEqualTo(same);
        assertThat(seen.ends(known).isPresent()).isEqualTo(ends);
    }

    @ParameterizedTest
    @CsvSource({"Connector, 1, , true", "Connector, 1, 9, false", "Connector, 10, , false", "Anna, 1, , false"})
    void waitsForTheEndOfTheRunBefore(String by, long from, @Nullable Long to, boolean waits) {
        assertThat(new FailureRun("shp_1", minute(10), null).isAheadOf(List.of(outage(by, from, to)))).isEqualTo(waits);
    }

    @Test
    void isAnOutageFromItsFirstFailureOnInTheNameOfTheConnector() {
        var lasting = new FailureRun("shp_1", minute(10), null).outage("out_1", CONNECTOR, "503");
        assertThat(lasting).isEqualTo(Outage.reported("out_1", "shp_1", CONNECTOR, minute(10), "503"));
        var over = new FailureRun("shp_1", minute(10), minute(60)).outage("out_1", CONNECTOR, null);
        assertThat(over.endedAt()).isEqualTo(minute(60));
        assertThat(over.stops()).isNull();
        assertThat(over.endedBy()).isEqualTo(CONNECTOR);
    }

    private static Outage outage(String by, long from, @Nullable Long to) {
        var who = by.equals("Anna") ? ANNA : CONNECTOR;
        var lasting = Outage.reported("out_" + by, "shp_1", who, minute(from), null);
        return to == null ? lasting : lasting.ended(who, minute(to));
    }

    private static Instant minute(long minute) {
        return START.plusSeconds(60 * minute);
    }
}
