package dev.replydesk.chassis.outbox;

import java.util.List;

/** The answer to a batch: what was not accepted; everything else was. */
record Verdict(List<Rejection> rejected) {}
