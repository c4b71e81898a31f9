package dev.replydesk.notification.rosters.domain;

import java.time.Instant;

/** One line of the audit of a roster: who wrote which version when. */
public record RosterEdit(long version, Instant at, String by) {}
