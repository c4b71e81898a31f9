package dev.replydesk.chassis.lease;

/** The right to do one thing that is named here; the name of the holder, known to it alone, is the fence. */
record Lease(String of, String holder) {}
