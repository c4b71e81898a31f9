package dev.replydesk.response.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.calendars.domain.AroundTheClock;
import dev.replydesk.response.calendars.domain.CalendarFixtures;
import dev.replydesk.response.calendars.domain.OpeningHours;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorsTest {
    private static final OpeningHours OFFICE = new OpeningHours(CalendarFixtures.weekdays(ZoneOffset.UTC, 9, 18));

    @ParameterizedTest(name = "late {0}, told at {1}, due at {2}: not before {3}")
    @CsvSource({"true, 2026-03-03T02:00:00Z, 2026-03-03T12:00:00Z, 2026-03-03T09:00:00Z",
            "true, 2026-03-03T02:00:00Z, 2026-03-03T09:00:00Z, 2026-03-03T09:00:00Z",
            "true, 2026-03-03T02:00:00Z, 2026-03-03T08:59:59Z,", "true, 2026-03-03T02:00:00Z, 2026-03-02T18:00:00Z,",
            "true, 2026-03-03T09:00:00Z, 2026-03-03T12:00:00Z,", "false, 2026-03-03T02:00:00Z, 2026-03-03T12:00:00Z,",
            "true, 2026-03-06T18:00:00Z, 2026-03-09T12:00:00Z, 2026-03-09T09:00:00Z"})
    void whatIsLateWaitsForTheNextOpeningUnlessTheDeadlineFallsBefore(boolean late, Instant now, Instant dueAt,
            @Nullable Instant notBefore) {
        assertThat(new Doors(OFFICE, now).notBefore(late, dueAt)).isEqualTo(notBefore);
    }

    @Test
    void whereSomebodyIsAlwaysAtWorkNothingWaits() {
        var night = Instant.parse("2026-03-03T02:00:00Z");
        assertThat(new Doors(AroundTheClock.ALWAYS, night).notBefore(true, night.plusSeconds(9_999))).isNull();
        assertThat(Doors.open(night).notBefore(true, night.plusSeconds(99_999))).isNull();
    }
}
