package dev.replydesk.response.cases.domain.work;

import java.time.Instant;

/** How many replies somebody submitted in an hour of the clock that had any. */
public record HourlyReplies(String by, Instant hour, long replies) {}
