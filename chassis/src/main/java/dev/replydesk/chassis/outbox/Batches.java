package dev.replydesk.chassis.outbox;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is to be sent so that no request is larger than its receiver takes. */
final class Batches {
    private Batches() {
    }

    static List<List<Outgoing>> of(List<Outgoing> events, OutboxProperties properties) {
        var batches = new ArrayList<List<Outgoing>>();
        var current = new ArrayList<Outgoing>();
        var bytes = 0L;
        for (var event : events) {
            if (current.size() >= properties.batch() || !current.isEmpty() && bytes > properties.batchBytes()) {
                batches.add(List.copyOf(current));
                current.clear();
                bytes = 0;
            }
            current.add(event);
            bytes += event.entry().data().length;
        }
        if (!current.isEmpty()) {
            batches.add(List.copyOf(current));
        }
        return batches;
    }
}
