package dev.replydesk.chassis.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

public sealed interface Mark {
    record Seen(String by, Instant at) implements Mark {}

    record Snoozed(Duration pause, LocalDate until) implements Mark {}
}
