package dev.replydesk.chassis.store;

import java.util.Set;

/** Which ids of a bulk insert are new and which were there before. */
public record Inserted(Set<String> created, Set<String> existed) {
    public Inserted {
        created = Set.copyOf(created);
        existed = Set.copyOf(existed);
    }
}
