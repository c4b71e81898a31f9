package dev.replydesk.review.imports;

import java.time.Instant;

/** A file on its way in. What stands here for long was cut off, and its pieces belong to nothing. */
record Upload(String id, Instant begunAt) {}
