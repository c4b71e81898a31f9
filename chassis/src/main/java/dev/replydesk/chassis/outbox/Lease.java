package dev.replydesk.chassis.outbox;

/** The right to sweep one collection for one destination; the name, known to its holder alone, is the fence. */
record Lease(String id, String name) {}
