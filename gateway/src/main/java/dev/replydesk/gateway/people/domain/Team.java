package dev.replydesk.gateway.people.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A group of people and who leads them. A removed team leaves its document behind, without a name key, so that its last
 * event can be sent.
 *
 * @param leadId
 *            who is told when nobody else of the team can be; null where nobody leads it
 */
public record Team(String id, String merchantId, long version, String name, @Nullable String nameKey,
        @Nullable String leadId, boolean deleted, Instant createdAt, List<HistoryEntry> history) {
    public Team {
        history = history == null ? List.of() : List.copyOf(history);
    }

    public static Team created(String id, String merchant, String name, @Nullable String leadId, String actor,
            Instant now) {
        return new Team(id, merchant, 1, name.strip(), key(name), leadId, false, now,
                List.of(HistoryEntry.of("CREATED", now, actor)));
    }

    /** The same team if nothing would be different. */
    public Team changed(TeamChange change, String actor, Instant now) {
        var next = change.appliedTo(this);
        return next.equals(this) ? this : next.noting(this, actor, now);
    }

    public Team removed(String actor, Instant now) {
        return new Team(id, merchantId, version + 1, name, null, null, true, createdAt,
                then(HistoryEntry.of("REMOVED", now, actor)));
    }

    Team named(String changed) {
        return new Team(id, merchantId, version, changed.strip(), key(changed), leadId, deleted, createdAt, history);
    }

    Team ledBy(@Nullable String lead) {
        return new Team(id, merchantId, version, name, nameKey, lead, deleted, createdAt, history);
    }

    private Team noting(Team before, String actor, Instant now) {
        var entry = Objects.equals(leadId, before.leadId)
                ? HistoryEntry.of("RENAMED", now, actor)
                : new HistoryEntry("LEAD_CHANGED", now, actor, "lead " + Objects.requireNonNullElse(leadId, "nobody"));
        return new Team(id, merchantId, version + 1, name, nameKey, leadId, deleted, createdAt, then(entry));
    }

    private List<HistoryEntry> then(HistoryEntry entry) {
        return Stream.concat(history().stream(), Stream.of(entry)).toList();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
