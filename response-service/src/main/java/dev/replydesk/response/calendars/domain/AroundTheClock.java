package dev.replydesk.response.calendars.domain;

import java.time.Duration;
import java.time.Instant;

/** Day and night, every day: what holds where no calendar is named. */
public enum AroundTheClock implements WorkingTime {
    ALWAYS;

    @Override
    public Instant after(Instant start, Duration time) {
        return start.plus(time);
    }

    @Override
    public Duration between(Instant start, Instant end) {
        return end.isAfter(start) ? Duration.between(start, end) : Duration.ZERO;
    }

    @Override
    public boolean isOpenAt(Instant instant) {
        return true;
    }

    @Override
    public Instant nextOpening(Instant from) {
        return from;
    }
}
