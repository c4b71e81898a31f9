package dev.replydesk.response.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.calendars.domain.Timetables;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyHistoryTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final PolicySet FIRST = PolicySet.builtIn();
    private static final PolicySet SECOND = new PolicySet(1, FIRST.policies());

    @Test
    void aListHoldsFromTheInstantItWasWrittenUntilTheNext() {
        var history = new PolicyHistory(List.of(new PolicyHistory.Version(Instant.EPOCH, FIRST),
                new PolicyHistory.Version(MONDAY, SECOND)), Timetables.NONE);
        assertThat(history.at(MONDAY.minusMillis(1))).isEqualTo(FIRST);
        assertThat(history.at(MONDAY)).isEqualTo(SECOND);
        assertThat(history.current()).isEqualTo(SECOND);
    }

    @Test
    void everyListKeepsItsNumber() {
        var history = new PolicyHistory(List.of(new PolicyHistory.Version(Instant.EPOCH, FIRST),
                new PolicyHistory.Version(MONDAY, SECOND)), Timetables.NONE);
        assertThat(history.numbered(0)).isEqualTo(FIRST);
        assertThat(history.numbered(1)).isEqualTo(SECOND);
    }

    @Test
    void theFirstListHoldsForAllThatWasBefore() {
        var history = new PolicyHistory(List.of(new PolicyHistory.Version(MONDAY, FIRST)), Timetables.NONE);
        assertThat(history.at(MONDAY.minusSeconds(1))).isEqualTo(FIRST);
    }
}
