package dev.replydesk.chassis.outbox;

import java.util.List;

/** What one sweep may send and nobody else meanwhile; its name is the fence. */
record Lease(String name, String destination, List<Outgoing> events) {
    Lease with(List<Outgoing> claimed) {
        return new Lease(name, destination, List.copyOf(claimed));
    }
}
