package dev.replydesk.response.calendars.domain;

import java.time.Duration;
import java.time.Instant;

/** One stretch of real time in which a business is open; {@code to} is not part of it. */
record Opening(Instant from, Instant to) {

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    Opening notBefore(Instant earliest) {
        return from.isBefore(earliest) ? new Opening(earliest, to) : this;
    }

    Opening notAfter(Instant latest) {
        return to.isAfter(latest) ? new Opening(from, latest) : this;
    }

    Duration length() {
        return isEmpty() ? Duration.ZERO : Duration.between(from, to);
    }
}
