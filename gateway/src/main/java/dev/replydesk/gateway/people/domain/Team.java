package dev.replydesk.gateway.people.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A group of people. A removed team leaves its document behind, without a name key, so that its last event can be sent.
 */
public record Team(String id, String merchantId, long version, String name, @Nullable String nameKey,
        boolean deleted, Instant createdAt, List<HistoryEntry> history) {
    public Team {
        history = history == null ? List.of() : List.copyOf(history);
    }

    public static Team created(String id, String merchant, String name, String actor, Instant now) {
        return new Team(id, merchant, 1, name.strip(), key(name), false, now,
                List.of(HistoryEntry.of("CREATED", now, actor)));
    }

    public Team renamed(String changed, String actor, Instant now) {
        return new Team(id, merchantId, version + 1, changed.strip(), key(changed), false, createdAt,
                then(HistoryEntry.of("RENAMED", now, actor)));
    }

    public Team removed(String actor, Instant now) {
        return new Team(id, merchantId, version + 1, name, null, true, createdAt,
                then(HistoryEntry.of("REMOVED", now, actor)));
    }

    private List<HistoryEntry> then(HistoryEntry entry) {
        return Stream.concat(history().stream(), Stream.of(entry)).toList();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
