package dev.replydesk.chassis.store;

import dev.replydesk.chassis.outbox.Outgoing;
import java.util.List;
import org.bson.Document;

/** A write that is ready: the new aggregate, its document, and what is to be told once it is stored. */
record Pending<T>(String id, T value, Document document, List<Outgoing> outgoing) {}
