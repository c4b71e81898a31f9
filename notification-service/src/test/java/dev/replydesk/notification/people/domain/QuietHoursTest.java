package dev.replydesk.notification.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.time.WallClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

    private static final WallClock BERLIN = new WallClock(ZoneId.of("Europe/Berlin"));
    private static final QuietHours NIGHTS = new QuietHours(List.of(DayOfWeek.values()), 22 * 60, 31 * 60);

    @Test
    void aNightEndsInTheMorningWheneverItIsAsked() {
        assertThat(end(NIGHTS, "2026-03-02T21:00:00Z")).isEqualTo("2026-03-03T06:00:00Z");
        assertThat(end(NIGHTS, "2026-03-03T05:59:59Z")).isEqualTo("2026-03-03T06:00:00Z");
    }

    @Test
    void itIsNotQuietBeforeTheBeginningNorFromTheEndOn() {
        assertThat(end(NIGHTS, "2026-03-02T20:59:59Z")).isNull();
        assertThat(end(NIGHTS, "2026-03-03T06:00:00Z")).isNull();
    }

    @Test
    void aNightBelongsToTheDayOnWhichItBegins() {
        var sunday = new QuietHours(List.of(DayOfWeek.SUNDAY), 22 * 60, 31 * 60);

        assertThat(end(sunday, "2026-03-02T02:00:00Z")).isEqualTo("2026-03-02T06:00:00Z");
        assertThat(end(sunday, "2026-03-01T02:00:00Z")).isNull();
    }

    @Test
    void theMorningIsThatOfTheClockOnTheWall() {
        assertThat(end(NIGHTS, "2026-03-28T22:00:00Z")).as("in spring").isEqualTo("2026-03-29T05:00:00Z");
        assertThat(end(NIGHTS, "2026-10-24T22:00:00Z")).as("in autumn").isEqualTo("2026-10-25T06:00:00Z");
    }

    private static @Nullable String end(QuietHours hours, String now) {
        var end = hours.endAfter(Instant.parse(now), BERLIN);
        return end == null ? null : end.toString();
    }
}
