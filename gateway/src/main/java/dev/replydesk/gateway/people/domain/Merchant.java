package dev.replydesk.gateway.people.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tenant. It lists the ADMINs who can act, written before one is taken and after one is added, so that two admins
 * who demote each other at the same instant meet here and one of them is refused.
 */
public record Merchant(String id, String merchantId, String name, List<String> admins,
        Instant createdAt, List<HistoryEntry> history) {
    public Merchant {
        admins = admins == null ? List.of() : List.copyOf(admins);
        history = history == null ? List.of() : List.copyOf(history);
    }

    public static Merchant created(String id, String name, String actor, Instant now) {
        return new Merchant(id, id, name.strip(), List.of(), now,
                List.of(HistoryEntry.of("CREATED", now, actor)));
    }

    public Merchant withAdmin(String userId) {
        return admins().contains(userId)
                ? this
                : withAdmins(Stream.concat(admins().stream(), Stream.of(userId)).toList());
    }

    public Merchant withoutAdmin(String userId) {
        var left = admins().stream().filter(a -> !a.equals(userId)).toList();
        if (left.isEmpty()) {
            throw new LastAdmin();
        }
        return withAdmins(left);
    }

    private Merchant withAdmins(List<String> changed) {
        return new Merchant(id, merchantId, name, changed, createdAt, history);
    }
}
