package dev.replydesk.notification.delivery;

import java.time.Instant;

/** Until when a person gets no other mail with alerts, so that nobody is flooded. The id is that of the person. */
record Letterbox(String id, Instant openAt) {}
