package dev.replydesk.chassis.outbox;

import java.util.List;

/** What one sweep may send and nobody else meanwhile; its name is the fence. */
record Lease(String name, String destination, List<String> documents, List<Outgoing> events) {
    Lease {
        documents = List.copyOf(documents);
        events = List.copyOf(events);
    }

    boolean isEmpty() {
        return documents.isEmpty();
    }
}
