package dev.replydesk.response.cases.domain.work;

import java.time.Instant;

/** How many replies somebody submitted in a stretch of time, and when the first and the last of them. */
public record RecentReplies(String by, long replies, Instant first, Instant last) {}
